import { z } from 'zod';
import { ProviderError } from '../src/errors.ts';
import { DownloadBroken, DownloadRefused } from './download-file.ts';
import type { TransformersModel } from './transformers-model.ts';

/** What was downloaded, from where, to where. */
export interface Download {
  readonly model: TransformersModel;
  readonly path: string;
  readonly host: string;
  /** The model's own. */
  readonly folder: string;
}

/** Hubs answer 401 for a model that is not there, as it may be a private one. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'check TRANSFORMERS_MODEL: there is no such public model',
  403: 'check TRANSFORMERS_MODEL: the model is not public',
  404: 'check TRANSFORMERS_MODEL: there is no such model, or it is not in ONNX form with 8-bit weights',
  429: 'wait, and try again',
};

const DISK = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EDQUOT', 'EISDIR'];

/** Says which file could not be had, from which server, and what to do; `retryable` where it may pass by itself. */
export function downloadError(cause: unknown, download: Download): ProviderError {
  const { model, path, host, folder } = download;
  const code = codeOf(cause);
  if (DISK.includes(code))
    return new ProviderError(`Cannot keep the model ${model.name} in ${folder}: ${code}`, {
      retryable: false,
      cause,
    });
  const { detail, advice, retryable } = explain(cause, code);
  const without = `Without a network: put ${model.files.map((file) => file.path).join(', ')} into ${folder}, or set EMBEDDINGS=builtin`;
  return new ProviderError(
    `Cannot download ${path} of the model ${model.name} from ${host}: ${detail}; ${advice}. ${without}`,
    { retryable, cause },
  );
}

function explain(cause: unknown, code: string) {
  const network = 'check the network, or set HF_ENDPOINT to another address of the hub';
  if (cause instanceof DownloadRefused) {
    const { status, message: detail } = cause;
    const passes = status >= 500 || status === 429 || status === 408;
    return { detail, advice: ADVICE[status] ?? network, retryable: passes };
  }
  if (cause instanceof DownloadBroken)
    return { detail: cause.message, advice: network, retryable: true };
  return { detail: code || 'the connection broke', advice: network, retryable: true };
}

/** `ECONNREFUSED` says more than "fetch failed". */
function codeOf(cause: unknown): string {
  const own = z.object({ code: z.string() }).safeParse(cause).data;
  const within = z.object({ cause: z.object({ code: z.string() }) }).safeParse(cause).data;
  return own?.code ?? within?.cause.code ?? '';
}
