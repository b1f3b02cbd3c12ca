import { lookup, type LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** Networks that are not the public internet and yet may be sent to; `*` is any. */
export type Networks = readonly string[];

/** An address to which nothing is sent. */
export class ForbiddenAddress extends Error {}

/** Where the public addresses of IPv6 are (2000::/3, RFC 4291); the forms that hold an address of IPv4 elsewhere are none. */
const GLOBAL = ipaddr.parse('2000::');

/** Whether an IP address may be sent to: a public one, or one inside a network that is allowed. */
export function isAllowed(address: string, networks: Networks): boolean {
  if (!ipaddr.isValid(address)) return false;
  // ::ffff:127.0.0.1 is 127.0.0.1.
  const ip = ipaddr.process(address);
  if (ip.range() === 'unicast' && (ip.kind() === 'ipv4' || ip.match(GLOBAL, 3))) return true;
  return networks.some((network) => {
    if (network === '*') return true;
    const [base, bits] = network.includes('/') ? ipaddr.parseCIDR(network) : wholeOf(network);
    return base.kind() === ip.kind() && ip.match(base, bits);
  });
}

function wholeOf(address: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const ip = ipaddr.process(address);
  return [ip, ip.kind() === 'ipv4' ? 32 : 128];
}

/**
 * Reads the address of a webhook.
 * @throws ForbiddenAddress saying what it takes
 */
export function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new ForbiddenAddress('takes an http or https address');
  if (url.username !== '' || url.password !== '')
    throw new ForbiddenAddress('takes an address without user and password');
  return url;
}

/** The host as an IP address where it is one, without the brackets of IPv6. */
const literalOf = ({ hostname }: URL): string | null => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
};

/**
 * The addresses of a host that may be sent to. The connection is made to one of these and the name is not asked again, so that it cannot
 * stand for a private address by then.
 * @throws ForbiddenAddress where it has none; the resolver's error where the name is unknown
 */
export async function addressesOf(url: URL, networks: Networks): Promise<LookupAddress[]> {
  const literal = literalOf(url);
  const found =
    literal === null
      ? await resolve(url.hostname)
      : [{ address: literal, family: ipaddr.process(literal).kind() === 'ipv4' ? 4 : 6 }];
  const allowed = found.filter(({ address }) => isAllowed(address, networks));
  if (allowed.length === 0)
    throw new ForbiddenAddress(
      `${url.hostname} is not on the public internet; WEBHOOK_NETWORKS can allow its network`,
    );
  return allowed;
}

const resolve = (host: string): Promise<LookupAddress[]> =>
  new Promise((done, fail) =>
    lookup(host, { all: true, verbatim: true }, (error, addresses) =>
      error ? fail(error) : done(addresses),
    ),
  );
