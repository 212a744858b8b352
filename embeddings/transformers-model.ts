/** A file of a model, by its path in the model's repository. */
export interface ModelFile {
  readonly path: string;
  /** `null` where it is not known beforehand. */
  readonly bytes: number | null;
  /** In hex; `null` where it is not known beforehand. */
  readonly sha256: string | null;
}

/** A sentence encoder in ONNX form, as a hub of models has it. */
export interface TransformersModel {
  /** `owner/name`. */
  readonly name: string;
  /** A commit, tag or branch. */
  readonly revision: string;
  /** `null` where only the model knows. */
  readonly dimensions: number | null;
  /** As in `Embedder`. */
  readonly languages: readonly string[] | null;
  /** What stands before each text that is embedded. */
  readonly prefixes: { readonly question: string; readonly passage: string };
  /** All that is needed, the largest last. */
  readonly files: readonly ModelFile[];
}

/** The model unless another is named: MIT; some hundred languages; 135 MB. */
export const DEFAULT_TRANSFORMERS_MODEL = 'Xenova/multilingual-e5-small';

/** Weights of eight bits: a quarter of the size, and what runs fastest without a graphics card. */
export const WEIGHTS = 'q8';

const PATHS = [
  'config.json',
  'tokenizer_config.json',
  'tokenizer.json',
  'onnx/model_quantized.onnx',
] as const;

/** The commit that was current in 2026, and what is in it: another model would have other vectors. */
const DEFAULT_REVISION = '761b726dd34fb83930e26aab4e9ac3899aa1fa78';
const DEFAULT_DIMENSIONS = 384;
const DEFAULT_FILES: readonly ModelFile[] = [
  {
    path: 'config.json',
    bytes: 658,
    sha256: 'cb99455288675345e1a4f411438d5d0adbba5fbd3a67ea4fb03c015433b996c1',
  },
  {
    path: 'tokenizer_config.json',
    bytes: 443,
    sha256: 'a1d6bc8734a6f635dc158508bef000f8e2e5a759c7d92f984b2c86e5ff53425b',
  },
  {
    path: 'tokenizer.json',
    bytes: 17_082_730,
    sha256: '0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39',
  },
  {
    path: 'onnx/model_quantized.onnx',
    bytes: 118_308_185,
    sha256: 'f80102d3f2a1229f387d3c81909990d8945513e347b0eab049f7de3c6f98c193',
  },
];

/** Raised whenever the way a text is handed to the model changes: the vectors change with it. */
const PREPARATION = 1;

/**
 * What is known about a model from its name, `owner/name` or `owner/name@revision`. Models of the E5 family want
 * each text marked as question or passage; one that does not call itself multilingual is taken to know English.
 */
export function transformersModel(named: string): TransformersModel {
  const [name = '', stated] = named.split('@');
  const isDefault =
    name === DEFAULT_TRANSFORMERS_MODEL && (stated ?? DEFAULT_REVISION) === DEFAULT_REVISION;
  const isE5 = /(^|[-_/])e5([-_]|$)/i.test(name);
  const isMultilingual = /multilingual|[-_/]m3([-_]|$)|labse|xlm/i.test(name);
  return {
    name,
    revision: stated ?? (isDefault ? DEFAULT_REVISION : 'main'),
    dimensions: isDefault ? DEFAULT_DIMENSIONS : null,
    languages: isMultilingual ? null : ['en'],
    prefixes: isE5 ? { question: 'query: ', passage: 'passage: ' } : { question: '', passage: '' },
    files: isDefault ? DEFAULT_FILES : PATHS.map((path) => ({ path, bytes: null, sha256: null })),
  };
}

/** Names the vector space, such as `transformers:Xenova/multilingual-e5-small@761b726dd34f:q8:prepared1`. */
export function transformersFingerprint({ name, revision }: TransformersModel): string {
  const shown = /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 12) : revision;
  return `transformers:${name}@${shown}:${WEIGHTS}:prepared${PREPARATION}`;
}
