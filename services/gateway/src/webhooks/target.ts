import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Of the ports below 65,536 those that speak HTTP over TLS by convention; '' is the protocol's own. */
const PORTS: ReadonlySet<string> = new Set(['', '8443']);
/** Addresses in public ranges that a cloud's machines reach their own metadata at. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the public internet: neither private, loopback, link-local, unique-local, carrier-grade
 * NAT, multicast nor reserved, and no IPv6 form that only wraps such an IPv4 address. Pure.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (METADATA.has(parsed.toString()) || parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}

/** The address a URL names literally; undefined where it names a host. */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

/**
 * Why nothing is delivered to a URL; undefined for one that will do. Where the operator allows private targets, http and
 * every port and address will do too. Names are judged once more when they are resolved. Pure.
 */
export function faultOfTarget(text: string, allowPrivate: boolean): string | undefined {
  const url = URL.parse(text);
  if (!url) return 'is not an absolute URL';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    return 'must begin with https://';
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
  if (url.hash !== '') return 'must not hold a fragment';
  if (allowPrivate) return undefined;
  if (!PORTS.has(url.port)) return 'must use port 443 or 8443';
  const literal = literalAddress(url);
  if (literal !== undefined) {
    return isPublicAddress(literal) ? undefined : 'must not name a private or reserved address';
  }
  return isPublicName(url.hostname) ? undefined : 'must name a host of the public internet';
}

/** Names that are resolved on one machine or network alone have no dot or one of these endings. */
function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return name.includes('.') && !/\.(?:localhost|local|internal|home\.arpa)$/.test(name);
}
