import type { ButtonBuilder, StringSelectMenuBuilder } from 'discord.js';

/** What can be clicked. */
export type Control = ButtonBuilder | StringSelectMenuBuilder;

/** Controls side by side: at most five buttons, or one menu. */
export type Row = readonly Control[];

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a picture shows, for those who cannot see it: it is shown in the message. Other files are attached below. */
  readonly alt?: string | undefined;
}

/** A message before it is drawn in either look. */
export interface Payload {
  readonly accent: number;
  /** Discord Markdown, already escaped, none of them empty; something sets them apart. */
  readonly sections: readonly string[];
  readonly files: readonly MessageFile[];
  /** Below everything else. */
  readonly rows: readonly Row[];
}

/** Green: every claim checked. Amber: a part of the answer. Grey: no answer, or nothing to judge. Red: a failure. */
export const ACCENTS = { green: 0x2e8b57, amber: 0xd99a1c, grey: 0x80848e, red: 0xc0392b } as const;

/** What stands in a message, from top to bottom. */
export interface Layout {
  readonly accent: number;
  /** Discord Markdown, already escaped. Empty ones are left out; at least one has text. */
  readonly sections: readonly string[];
  readonly menu?: StringSelectMenuBuilder | null;
  /** Attached below the text. */
  readonly file?: { readonly name: string; readonly text: string } | null;
}

export function layOut({ accent, sections, menu = null, file = null }: Layout): Payload {
  return {
    accent,
    sections: sections.filter((text) => text.trim() !== ''),
    files: file === null ? [] : [{ name: file.name, bytes: Buffer.from(file.text, 'utf8') }],
    rows: menu === null ? [] : [[menu]],
  };
}

/** The message with more rows of controls below everything else; empty ones are left out. */
export function withRows(payload: Payload, rows: readonly Row[]): Payload {
  return { ...payload, rows: [...payload.rows, ...rows.filter((row) => row.length > 0)] };
}

/** The message with one more file, where there is one. */
export function withFile(payload: Payload, file: MessageFile | null): Payload {
  return file === null ? payload : { ...payload, files: [...payload.files, file] };
}
