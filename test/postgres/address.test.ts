import { describe, expect, test } from 'vitest';
import { nameOf, parseAddress, tlsOptions } from '../../src/postgres/address.ts';

describe('parseAddress()', () => {
  test('reads every part', () => {
    expect(
      parseAddress(
        'postgresql://me:p%40ss@db.example:6000/news?sslmode=verify-ca&sslrootcert=/ca.pem',
      ),
    ).toEqual({
      host: 'db.example',
      port: 6000,
      database: 'news',
      user: 'me',
      password: 'p@ss',
      sslmode: 'verify-ca',
      files: { sslrootcert: '/ca.pem' },
      channelBinding: false,
    });
  });

  test('leaves what is not given to the client', () => {
    expect(parseAddress('postgres://')).toMatchObject({
      host: 'localhost',
      port: 5432,
      database: undefined,
      user: undefined,
      password: undefined,
    });
  });

  test.each([
    ['postgres:///news?host=/run/postgresql', '/run/postgresql', 'disable'],
    ['postgres://localhost/news', 'localhost', 'disable'],
    ['postgres://[::1]/news', '::1', 'disable'],
    ['postgres://10.0.0.7/news', '10.0.0.7', 'verify-full'],
    ['postgres://db.example/news', 'db.example', 'verify-full'],
    ['postgres://db.example/news?sslmode=disable', 'db.example', 'disable'],
  ])('%s is encrypted unless it is within the machine', (url, host, sslmode) => {
    expect(parseAddress(url)).toMatchObject({ host, sslmode });
  });

  test.each([
    'mysql://me:secret@host/x',
    'host:secret',
    'postgres://me:secret@host:99999/x',
    'postgres://me:sec%ret@host/x',
    'postgres://me:secret@host/x?sslmode=prefer',
    'postgres://me:secret@host/x?password=secret',
  ])('%s is refused without a word of the password', (url) => {
    expect(() => parseAddress(url)).toThrow(RangeError);
    expect(() => parseAddress(url)).not.toThrow(/sec%?ret/);
  });

  test('nameOf() has neither name nor password', () => {
    expect(nameOf(parseAddress('postgres://me:secret@db.example/news'))).toBe(
      'db.example:5432/news',
    );
  });
});

describe('tlsOptions()', () => {
  function optionsOf(query: string) {
    return tlsOptions(parseAddress(`postgres://db.example/news?${query}`));
  }

  test('checks the chain and the name unless told otherwise', () => {
    expect(optionsOf('')).toEqual({ rejectUnauthorized: true });
    expect(optionsOf('sslmode=verify-full&sslrootcert=system')).toEqual({
      rejectUnauthorized: true,
    });
    expect(optionsOf('sslmode=verify-ca')).toHaveProperty('rejectUnauthorized', true);
    expect(optionsOf('sslmode=verify-ca')).toHaveProperty('checkServerIdentity');
    expect(optionsOf('sslmode=require')).toHaveProperty('rejectUnauthorized', false);
    const rooted = optionsOf('sslmode=require&sslrootcert=package.json');
    expect(rooted).toHaveProperty('rejectUnauthorized', true);
    expect(rooted).toHaveProperty('ca');
    expect(optionsOf('sslmode=disable')).toBe(false);
  });
});
