import { readConfig } from '../config.js';
import { addKey, listKeys, revokeKey } from '../store/keys.js';
import { openStore } from '../store/open.js';

const SCOPES = ['read', 'write', 'admin'] as const;

/** Makes, lists and revokes the keys of a database. */
export async function keysCommand(words: string[], print: (line: string) => void): Promise<void> {
  const [action = '', name = '', given = 'write'] = words;
  const scope = SCOPES.find((one) => one === given);
  if (!['add', 'list', 'revoke'].includes(action) || (action !== 'list' && name === '') || !scope)
    throw new Error(`usage: npm run -s keys -- add NAME [${SCOPES.join('|')}] | list | revoke NAME`);
  const store = openStore(readConfig(process.env).database);
  try {
    const now = new Date().toISOString();
    if (action === 'add') print(await addKey(store, name, scope, now));
    else if (action === 'revoke') {
      if (!(await revokeKey(store, name, now))) throw new Error(`No living key is called ${name}.`);
    } else
      for (const key of await listKeys(store))
        print(
          `${key.name}\t${key.scope}\t${key.revoked === null ? 'since ' + key.created : 'revoked ' + key.revoked}`,
        );
  } finally {
    await store.close();
  }
}
