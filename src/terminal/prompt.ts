import { createInterface, type AsyncCompleter, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import type { Answer } from '../answering/answer.ts';
import type { Dateline, Stage } from '../answering/dateline.ts';
import type { Command, Invocation } from '../discord/command.ts';
import { explainFailure } from '../discord/asking/failure.ts';
import { visibleText } from '../discord/wording/visible-text.ts';
import { UserError } from '../errors.ts';
import { ENGLISH } from '../localisation/words.ts';
import type { Turn } from '../retrieval/follow-up.ts';
import { completeLine } from './complete-line.ts';
import { lastAsked, withoutOne, type LastAsked } from './last-asked.ts';
import { parseLine, type ParsedLine } from './parse-line.ts';
import { renderPassageText } from './render-answer-text.ts';
import { renderText } from './render-text.ts';
import { createStageDisplay, type StageDisplay } from './stage-display.ts';
import { bold, styleOf, wrap, type TextStyle } from './text-style.ts';

export interface PromptOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly rows?: number;
  };
  readonly dateline: Dateline;
  readonly commands: readonly Command[];
  readonly now: () => Date;
  /** Whether bold and dim may be used. */
  readonly color: boolean;
  /** Where the causes of failures go. @default nowhere */
  readonly log?: Logger | undefined;
}

/** What `/passage` and `/undo` refer to, and how the question under way is stopped. */
interface Session extends PromptOptions {
  readonly style: TextStyle;
  readonly stages: StageDisplay;
  readonly log: Logger;
  lastAnswer: Answer | null;
  lastAsked: LastAsked | null;
  /** Questions and answers so far, where a person types them; piped lines stand each for itself. */
  history: readonly Turn[] | null;
  running: AbortController | null;
}

/**
 * Answers line by line until the input ends or `/quit`. A question that fails prints why, and the next one is
 * answered. Piped lines are echoed, so that the output reads as a transcript; at a terminal Tab completes, and Ctrl-C
 * stops the question under way, or leaves.
 */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const { input, output } = options;
  const interactive = input.isTTY === true;
  const style = { ...styleOf(output, {}), color: options.color };
  const session: Session = {
    ...options,
    style,
    stages: createStageDisplay(output, style),
    log: options.log ?? pino({ level: 'silent' }),
    lastAnswer: null,
    lastAsked: null,
    history: interactive ? [] : null,
    running: null,
  };
  const lines = createInterface({
    input,
    terminal: interactive,
    ...(interactive && { output, completer: completerOf(options) }),
  });
  if (interactive) greet(lines, session);
  for await (const line of lines) {
    if (!interactive && line.trim() !== '') output.write(`> ${visibleText(line.trim())}\n\n`);
    if ((await answerLine(line, session)) === 'quit') break;
    if (interactive) lines.prompt();
  }
  lines.close();
}

function greet(lines: Interface, session: Session): void {
  session.output.write(
    'Ask a question about the coverage. /latest shows what is in it, /help says more, /quit leaves.\n',
  );
  lines.on('SIGINT', () => {
    if (session.running === null) lines.close();
    else session.running.abort();
  });
  lines.setPrompt(bold('> ', session.style));
  lines.prompt();
}

/** For the Tab key; where the coverage cannot be read, the next question says so. */
function completerOf({ commands, dateline, now }: PromptOptions): AsyncCompleter {
  return (line, done) => {
    completeLine(line, { commands, dateline, now: now() }).then(
      (completions) => {
        done(null, completions);
      },
      () => {
        done(null, [[], line]);
      },
    );
  };
}

async function answerLine(line: string, session: Session): Promise<'quit' | 'on'> {
  try {
    const parsed = parseLine(line, session.commands);
    if (parsed.kind === 'quit') return 'quit';
    if (parsed.kind !== 'nothing') print(await respond(parsed, session), session);
  } catch (error) {
    const text = session.running?.signal.aborted
      ? 'Stopped.'
      : explainFailure(error, 'answering at the prompt', { words: ENGLISH, log: session.log }).text;
    print(wrap(visibleText(text), session.style.width), session);
  }
  session.running = null;
  return 'on';
}

async function respond(
  parsed: Extract<ParsedLine, { kind: 'passage' | 'undo' | 'command' }>,
  session: Session,
): Promise<string> {
  const { now, history } = session;
  if (parsed.kind === 'passage') return passage(parsed.n, session);
  if (parsed.kind === 'undo') return run(withoutOne(session.lastAsked, parsed.id), session);
  const { command, options } = parsed;
  return run({ command, options, now: now(), ...(history && { history }) }, session);
}

async function run(
  { command, ...asked }: Omit<LastAsked, 'searched'>,
  session: Session,
): Promise<string> {
  const { dateline, style, commands } = session;
  command.check?.(asked.options, asked.now);
  session.running = new AbortController();
  const { signal } = session.running;
  const onStage = (stage: Stage): void => {
    session.stages.show(stage);
  };
  // What was read from the conversation once is not read from it again.
  const history = asked.undo === undefined ? asked.history : undefined;
  const reply = await command.run({ ...asked, history, dateline, words: ENGLISH, onStage, signal });
  session.lastAsked = lastAsked({ command, ...asked }, reply, session.lastAsked);
  if (reply.kind === 'answer') remember(reply.answer, asked.history, session);
  return renderText(reply, style, commands);
}

/**
 * A question is kept as it was searched, so that a chain of follow-ups keeps its subject. One that is asked again
 * takes the place of what it was before.
 */
function remember(answer: Answer, before: Invocation['history'], session: Session): void {
  session.lastAnswer = answer;
  const question = answer.searched.standalone ?? answer.searched.query;
  if (session.history !== null)
    session.history = [...(before ?? []), { question, answer: answer.answer }];
}

function passage(n: number, { lastAnswer, style }: Session): string {
  const citation = lastAnswer?.citations.find((each) => each.n === n);
  if (citation === undefined)
    throw new UserError(
      lastAnswer === null
        ? 'Ask a question first: /passage shows the words behind a source of the last answer.'
        : `The last answer has no source [${n}].`,
    );
  return renderPassageText(citation, style);
}

function print(text: string, { output, stages }: Session): void {
  stages.clear();
  output.write(`${text}\n\n`);
}
