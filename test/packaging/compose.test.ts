import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { environmentSchema, loadConfig } from '../../src/config.ts';
import { repositoryFile, repositoryFiles } from '../support/repository.ts';
import { environmentOf, stagesOf } from './dockerfile.ts';

const FILES = ['compose.yaml', 'compose.postgres.yaml'] as const;

/** Read by the compose files alone. */
const OF_COMPOSE = ['POSTGRES_PASSWORD'];

/** A command on one service, and which: flags, with their values, stand before it. */
const COMPOSE_COMMAND =
  /docker compose (?:logs|run|stop|start)(?: (?:--rm|--follow|-v \S+|--since \S+))* ([a-z]\w*)/g;

const mountSchema = z.strictObject({
  type: z.literal('bind'),
  source: z.string(),
  target: z.string(),
  read_only: z.literal(true),
  bind: z.strictObject({ create_host_path: z.literal(false) }),
});
const serviceSchema = z.looseObject({
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  volumes: z.array(z.union([z.string(), mountSchema])).default([]),
});
const composeSchema = z.looseObject({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.null()),
});

const [plain, withPostgres] = FILES.map((file) => composeSchema.parse(parse(repositoryFile(file))));
const bot = serviceSchema.parse(plain?.services.bot);
const services = Object.entries({ ...withPostgres?.services, ...plain?.services });

/** The variables that a file takes from `.env`. */
function takenFrom(file: string): readonly string[] {
  return [...repositoryFile(file).matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name);
}

describe.each(services)('the service %s', (_name, service) => {
  test('has a root that is read-only, and comes back by itself', () => {
    expect(service).toMatchObject({
      read_only: true,
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
    });
    expect(service.tmpfs).toContain('/tmp');
  });

  test('opens no port to others, and has no rights over the machine', () => {
    for (const key of ['ports', 'privileged', 'network_mode', 'pid', 'cap_add', 'devices'])
      expect(service).not.toHaveProperty(key);
    expect(JSON.stringify(service.volumes)).not.toContain('docker.sock');
  });

  test('keeps its data in a named volume, and can write to nothing else', () => {
    const named = { ...plain?.volumes, ...withPostgres?.volumes };
    const writable = service.volumes.filter((volume) => typeof volume === 'string');
    expect(writable).toHaveLength(1);
    expect(Object.keys(named)).toContain(writable[0]?.split(':')[0]);
  });
});

describe('the bot', () => {
  test('has no capability, and a first process that reaps what others leave', () => {
    expect(bot).toMatchObject({ cap_drop: ['ALL'], init: true, env_file: '.env' });
  });

  test('is given longer to end than it takes', () => {
    const [, minutes] = /^(\d+)m$/.exec(String(bot.stop_grace_period)) ?? [];
    expect(Number(minutes) * 60).toBeGreaterThanOrEqual(loadConfig({}).stopWithinSeconds + 10);
  });

  test('finds its folders where the image has them', () => {
    const image = Object.fromEntries(
      environmentOf(stagesOf(repositoryFile('Dockerfile'))[1] ?? []),
    );
    expect(bot.environment.DATA_DIR).toBe(image.DATA_DIR);
    expect(bot.environment.ARTICLES_DIR).toBe(image.ARTICLES_DIR);
    expect(bot.volumes).toContain(`data:${String(bot.environment.DATA_DIR)}`);
  });

  // The short form "articles:/articles:ro" would be a volume of that name, and `.env.example` says `articles`.
  test('is given the folder of articles as a folder, whatever it is called', () => {
    expect(bot.volumes).toContainEqual(
      expect.objectContaining({
        source: `\${ARTICLES_DIR:-${loadConfig({}).articlesDir}}`,
        target: bot.environment.ARTICLES_DIR,
      }),
    );
  });
});

test('commands in the documentation name services that there are', () => {
  const known = services.map(([name]) => name);
  const pages = repositoryFiles().filter((path) => path.endsWith('.md'));
  const named = pages.flatMap((path) =>
    [...repositoryFile(path).matchAll(COMPOSE_COMMAND)].map(([, service]) => service),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((service) => !known.includes(service ?? ''))).toEqual([]);
});

describe.each(FILES)('%s', (file) => {
  test('sets and takes variables that there are', () => {
    const { services: here } = composeSchema.parse(parse(repositoryFile(file)));
    const set = Object.keys(here.bot?.environment ?? {});
    const known = [...Object.keys(environmentSchema.shape), ...OF_COMPOSE];
    expect([...set, ...takenFrom(file)].filter((name) => !known.includes(name))).toEqual([]);
    expect(set.length).toBeGreaterThan(0);
  });

  test('holds no password', () => {
    const passwords = repositoryFile(file).match(/(PASSWORD: |:\/\/dateline:)[^$\s]+/g);
    expect(passwords).toBeNull();
  });
});

test('the address of the database is one that the program takes', () => {
  const address = String(withPostgres?.services.bot?.environment.DATABASE_URL);
  const filled = address.replace(/\$\{[^}]+\}/, 'secret');
  expect(environmentSchema.parse({ DATABASE_URL: filled }).DATABASE_URL).toBe(filled);
});
