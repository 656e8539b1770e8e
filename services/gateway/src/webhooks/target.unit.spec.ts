import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { faultOfTarget, isPublicAddress } from './target.ts';

describe('an address', () => {
  it.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254'],
    ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.168.1.1'],
    ...['198.18.0.1', '203.0.113.7', '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', 'fe80::1'],
    ...['fc00::1', 'fd00:ec2::254', 'fec0::1', 'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1'],
    ...['2001:db8::1', '100::1', '4000::1', '', 'localhost', '1.2.3', '1.2.3.4.5', '::1%lo'],
  ])('%j is none news go to', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '93.184.216.34', '2606:4700::1111', '::ffff:1.1.1.1'])(
    '%j is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('of a private range stays private in whatever form of IPv6 it is wrapped', () => {
    const privateAddress = fc
      .tuple(
        fc.constantFrom([10], [127], [192, 168], [169, 254]),
        fc.array(fc.nat(255), { minLength: 3, maxLength: 3 }),
      )
      .map(([head, tail]) => [...head, ...tail].slice(0, 4));
    fc.assert(
      fc.property(privateAddress, (octets) => {
        const plain = octets.join('.');
        const mapped = new ipaddr.IPv4(octets).toIPv4MappedAddress();
        for (const form of [
          plain,
          mapped.toString(),
          mapped.toNormalizedString(),
          `::${plain}`,
          `64:ff9b::${plain}`,
        ])
          expect(isPublicAddress(form), form).toBe(false);
      }),
    );
  });
});

describe('a target', () => {
  it.each([
    'http://receiver.example/',
    'ftp://receiver.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'receiver.example',
    '//receiver.example/',
    'https://user@receiver.example/',
    'https://user:password@receiver.example/',
    'https://receiver.example:22/',
    'https://receiver.example:5432/',
    'https://receiver.example/#part',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://１２７.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00:ec2::254]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'https://localhost./',
    'https://gateway/',
    'https://a.localhost/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://router.home.arpa./',
    '',
  ])('%j is refused', (target) => {
    expect(faultOfTarget(target, false)).toEqual(expect.any(String));
  });

  it.each(['https://receiver.example/path?key=1', 'https://receiver.example:8443/', 'https://1.1.1.1/'])(
    '%j will do',
    (target) => {
      expect(faultOfTarget(target, false)).toBeUndefined();
    },
  );

  it('may be private where the operator allows it, and is judged in all else', () => {
    expect(faultOfTarget('http://127.0.0.1:9000/hook', true)).toBeUndefined();
    expect(faultOfTarget('http://receiver/hook', true)).toBeUndefined();
    for (const target of ['ftp://127.0.0.1/', 'http://user@127.0.0.1/', 'nonsense'])
      expect(faultOfTarget(target, true), target).toEqual(expect.any(String));
  });
});
