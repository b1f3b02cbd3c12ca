import ipaddr from 'ipaddr.js';

/** Whether a name or an address, `[::1]` as well as `::1`, is one that only this machine reaches. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '127.0.0.1') return true;
  const address = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
