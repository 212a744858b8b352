import { describe, expect, test } from 'vitest';
import { refusedAddress } from '../../../src/coverage/fetching/refused-address.ts';
import { refusedUrl } from '../../../src/coverage/fetching/refused-url.ts';

const RULES = { allowLocal: false, refuse: refusedAddress };

describe('refusedAddress() refuses', () => {
  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.254',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '192.168.255.255',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::8.8.8.8',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:0:53aa:64c::1',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:808:808::1',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fdff::1',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fec0::1',
    'ff02::1',
    'ff0e::1',
    'not an address',
    '',
  ])('%s', (address) => {
    expect(refusedAddress(address)).toMatch(/address/);
  });
});

describe('refusedAddress() lets pass', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '93.184.215.14',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.255.255',
    '223.255.255.254',
    '2606:4700:4700::1111',
    '2a00:1450:4009::200e',
    '64:ff9b::8.8.8.8',
  ])('%s', (address) => {
    expect(refusedAddress(address)).toBeNull();
  });
});

describe('refusedUrl() refuses', () => {
  test.each([
    ['http://2130706433/', '127.0.0.1 is a loopback address'],
    ['http://0x7f000001/', '127.0.0.1 is a loopback address'],
    ['http://0177.0.0.1/', '127.0.0.1 is a loopback address'],
    ['http://127.1/', '127.0.0.1 is a loopback address'],
    ['http://0/', '0.0.0.0 is an unspecified address'],
    ['http://①②⑦.0.0.1/', '127.0.0.1 is a loopback address'],
    ['http://127.0.0.1./', '127.0.0.1 is a loopback address'],
    ['http://[::1]/', '::1 is a loopback address'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 is an IPv4 address in the form of IPv6'],
    ['http://[fe80::1]/', 'fe80::1 is a link-local address'],
    ['https://169.254.169.254/latest/meta-data', '169.254.169.254 is a link-local address'],
    ['http://localhost/', '"localhost" is a name of a local network'],
    ['http://LOCALHOST/', '"localhost" is a name of a local network'],
    ['http://a.localhost/', '"a.localhost" is a name of a local network'],
    ['http://localhost./', 'its host name ends in a dot'],
    ['http://news.example./', 'its host name ends in a dot'],
    ['http://intranet/', '"intranet" is a name of a local network'],
    ['http://printer.local/', '"printer.local" is a name of a local network'],
    ['http://metadata.google.internal/', 'is a name of a local network'],
    ['https://reader:secret@news.example/', 'it holds a user name or a password'],
    ['https://reader@news.example/', 'it holds a user name or a password'],
    ['http://news.example:8080/', 'its port 8080 is neither 80 nor 443'],
    ['https://news.example:22/', 'its port 22 is neither 80 nor 443'],
    ['ftp://news.example/', 'it is neither an http nor an https address'],
    ['file:///etc/passwd', 'it is neither an http nor an https address'],
    ['data:text/html,hello', 'it is neither an http nor an https address'],
    ['javascript:alert(1)', 'it is neither an http nor an https address'],
    [`https://news.example/${'a'.repeat(3000)}`, 'it has more than 2000 characters'],
  ])('%s', (url, reason) => {
    expect(refusedUrl(new URL(url), RULES)).toContain(reason);
  });
});

describe('refusedUrl() lets pass', () => {
  test.each([
    'https://news.example/story.html',
    'http://news.example:443/',
    'https://news.example:80/feed',
    'http://8.8.8.8/',
    'https://bücher.example/',
  ])('%s', (url) => {
    expect(refusedUrl(new URL(url), RULES)).toBeNull();
  });

  test('local names and other ports where the setting allows them, but no passwords', () => {
    const rules = { allowLocal: true, refuse: () => null };
    expect(refusedUrl(new URL('http://localhost:8080/'), rules)).toBeNull();
    expect(refusedUrl(new URL('http://[::1]:8080/'), rules)).toBeNull();
    expect(refusedUrl(new URL('http://a:b@localhost/'), rules)).toContain('password');
    expect(refusedUrl(new URL('file:///etc/passwd'), rules)).toContain('neither an http');
  });
});
