import { cpSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import ts from 'typescript';
import { builtProgram } from './built-program.ts';
import { ROOT } from './repository.ts';

/**
 * A folder from which Dateline is imported as an installed package: `package.json` as it is, the program as
 * built, and the declarations that the compiler writes. Other packages are found as well.
 */
export function consumerFolder(): string {
  const program = builtProgram();
  const folder = `${program}-consumer-${randomUUID()}`;
  const dateline = join(folder, 'node_modules/dateline');
  mkdirSync(dateline, { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(dateline, 'package.json'));
  cpSync(program, join(dateline, 'dist'), { recursive: true });
  declare(join(dateline, 'dist'));
  return folder;
}

/** What the compiler finds wrong with a file, with the options of a careful program. */
export function typeErrors(file: string): readonly string[] {
  const program = ts.createProgram([file], { ...careful(), noEmit: true });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function declare(outDir: string): void {
  const config = ts.readJsonConfigFile(join(ROOT, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonSourceFileConfigFileContent(config, ts.sys, ROOT);
  const entry = join(ROOT, 'src/langchain/index.ts');
  ts.createProgram([entry], { ...options, outDir, emitDeclarationOnly: true }).emit();
}

function careful(): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
}
