import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/** Where a database is, as `DATABASE_URL` says. What is `undefined` is left to the client: `PGUSER`, `~/.pgpass`. */
export interface DatabaseAddress {
  /** A name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly sslmode: SslMode;
  /** Files of certificates, by what they are. */
  readonly files: Readonly<Partial<Record<'sslrootcert' | 'sslcert' | 'sslkey', string>>>;
  readonly channelBinding: boolean;
}

/** As libpq has them; those that may end unencrypted without a word are not among them. */
const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

const PARAMETERS = ['host', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'channel_binding'];
const DEFAULT_PORT = 5432;

/**
 * Reads a URL such as `postgresql://name:password@host:5432/database?sslmode=verify-full`. Without `sslmode` a
 * connection within this machine is not encrypted, and any other one is, with the server's name checked.
 * @throws RangeError that says what is wrong, and never holds a part of the URL that may be secret
 */
export function parseAddress(text: string): DatabaseAddress {
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol))
    throw new RangeError(
      'must be a URL such as postgresql://name:password@host:5432/database (write % : @ / ? # in a password as %25 %3A %40 %2F %3F %23)',
    );
  const url = new URL(text);
  const parameters = url.searchParams;
  const unknown = [...parameters.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`has a parameter that is not known; known are ${PARAMETERS.join(', ')}`);
  const host =
    parameters.get('host') ?? (decode(url.hostname).replace(/^\[|\]$/g, '') || 'localhost');
  return {
    host,
    port: url.port === '' ? DEFAULT_PORT : Number(url.port),
    database: decode(url.pathname.slice(1)) || undefined,
    user: decode(url.username) || undefined,
    password: decode(url.password) || undefined,
    sslmode: sslMode(parameters.get('sslmode'), host),
    files: filesOf(parameters),
    channelBinding: parameters.get('channel_binding') === 'require',
  };
}

/** What is said of a database in errors and logs: `host:port/database`. */
export function nameOf({ host, port, database }: DatabaseAddress): string {
  return `${host}:${port}/${database ?? ''}`;
}

/**
 * How the connection is encrypted; `require` checks the server's certificate only where a root is given, as in libpq.
 * @throws Error of the file system when a certificate cannot be read
 */
export function tlsOptions({ sslmode, files }: DatabaseAddress): ConnectionOptions | false {
  if (sslmode === 'disable') return false;
  const { sslrootcert, sslcert, sslkey } = files;
  const isRooted = sslrootcert !== undefined;
  return {
    rejectUnauthorized: isRooted || sslmode !== 'require',
    ...(isRooted && sslrootcert !== 'system' && { ca: readFileSync(sslrootcert, 'utf8') }),
    ...(sslcert !== undefined && { cert: readFileSync(sslcert, 'utf8') }),
    ...(sslkey !== undefined && { key: readFileSync(sslkey, 'utf8') }),
    ...(sslmode !== 'verify-full' && { checkServerIdentity: () => undefined }),
  };
}

function filesOf(parameters: URLSearchParams): DatabaseAddress['files'] {
  const files: { -readonly [name in keyof DatabaseAddress['files']]: string } = {};
  for (const name of ['sslrootcert', 'sslcert', 'sslkey'] as const) {
    const path = parameters.get(name);
    if (path !== null) files[name] = path;
  }
  return files;
}

function sslMode(given: string | null, host: string): SslMode {
  if (given === null) return isWithinMachine(host) ? 'disable' : 'verify-full';
  const mode = SSL_MODES.find((one) => one === given);
  if (mode === undefined) throw new RangeError(`has an sslmode other than ${SSL_MODES.join(', ')}`);
  return mode;
}

function isWithinMachine(host: string): boolean {
  return host.startsWith('/') || /^(localhost|127(\.\d+){3}|::1)$/.test(host);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new RangeError('has a % that is not followed by two digits: write it as %25');
  }
}
