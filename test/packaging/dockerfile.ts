/** One instruction of a Dockerfile. */
export interface Instruction {
  /** `FROM`, `RUN` and so on. */
  readonly name: string;
  /** What follows, on one line. */
  readonly value: string;
}

/** A stage of a Dockerfile: a `FROM` and what follows it. */
export type Stage = readonly Instruction[];

/** The stages of a Dockerfile without here-documents; what stands before the first is left out. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const stages: Instruction[][] = [];
  for (const instruction of instructionsOf(dockerfile)) {
    if (instruction.name === 'FROM') stages.push([]);
    stages.at(-1)?.push(instruction);
  }
  return stages;
}

function instructionsOf(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.replaceAll(/^\s*#.*\n/gm, '').replaceAll(/\\\n\s*/g, '');
  return [...lines.matchAll(/^([A-Z]+)\s+(.*)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
}

/** The values of all instructions of a name, in order. */
export function valuesOf(stage: Stage, name: string): readonly string[] {
  return stage.filter((instruction) => instruction.name === name).map(({ value }) => value);
}

/** The names and values that `ENV` sets. */
export function environmentOf(stage: Stage): ReadonlyMap<string, string> {
  const pairs = valuesOf(stage, 'ENV').flatMap((value) => value.split(/\s+/));
  return new Map(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
}
