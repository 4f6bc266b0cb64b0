/** The search server of a newsroom: where it is, how the reader is known there, whether it answers. */
import { useEffect, useState } from 'preact/hooks';
import { askForHosts } from '../../browser/hosts.ts';
import { askBackground } from '../../browser/messages.ts';
import { keepSearchServer, searchServer } from '../../browser/server.ts';
import {
  DEFAULT_INDEX,
  isIndexName,
  isOpenToAll,
  serverAddress,
  serverHost,
  serverPattern,
} from '../../library/server/address.ts';
import type { SearchServer } from '../../model.ts';
import { serverTroubleWords } from '../../view/problems.ts';
import { type MessageKey, text } from '../../view/text.ts';
import { returnServerHost } from './server-host.ts';

type Field = keyof SearchServer;
type Typed = Record<Field, string>;

const EMPTY: Typed = { url: '', index: DEFAULT_INDEX, user: '', password: '', apiKey: '' };
const FIELDS: readonly (readonly [Field, MessageKey, 'shown' | 'secret'])[] = [
  ['url', 'serverAddress', 'shown'],
  ['index', 'serverIndex', 'shown'],
  ['user', 'serverUser', 'shown'],
  ['password', 'serverPassword', 'secret'],
  ['apiKey', 'serverKey', 'secret'],
];

/** The form: what is typed is kept only after the browser has granted the host. */
export function Server() {
  const [typed, setTyped] = useState(EMPTY);
  const [kept, setKept] = useState<SearchServer>();
  const [says, setSays] = useState('');
  useEffect(() => {
    searchServer().then((server) => {
      setKept(server);
      if (server) setTyped({ ...EMPTY, ...server });
    });
  }, []);
  const save = (): void => {
    const server = serverOf(typed);
    if (typeof server === 'string') {
      setSays(text(server));
      return;
    }
    // Browsers let a host be asked for inside a click alone: nothing may be awaited before.
    askForHosts([serverPattern(server)])
      .then(async (granted) => {
        if (!granted) return setSays(text('serverRefused', serverHost(server)));
        setSays(text('serverTesting'));
        await keepSearchServer(server);
        if (kept && serverPattern(kept) !== serverPattern(server)) await returnServerHost(serverPattern(kept));
        setKept(server);
        setSays(await tested(server));
      })
      .catch((error) => setSays(text('serverNotKept', String(error))));
  };
  const remove = async (): Promise<void> => {
    await keepSearchServer(undefined);
    if (kept) await returnServerHost(serverPattern(kept));
    setKept(undefined);
    setTyped(EMPTY);
    setSays(text('serverRemoved'));
  };
  return (
    <form
      class="server"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{text('serverIntro')}</p>
      {FIELDS.map(([field, label, look]) => (
        <p key={field} class="field">
          <label for={`server-${field}`}>{text(label)}</label>
          <Input field={field} look={look} value={typed[field]} onType={(value) => setTyped({ ...typed, [field]: value })} />
        </p>
      ))}
      {isOpen(typed.url) && <p class="warning">{text('serverOpen')}</p>}
      <p class="quiet">{text('serverKept')}</p>
      <p class="buttons">
        {kept && (
          <button type="button" id="server-remove" class="simple" onClick={remove}>
            {text('serverRemove')}
          </button>
        )}
        <button type="submit" id="server-save" class="strong">
          {text('serverSave')}
        </button>
      </p>
      <p role="status" id="server-says">
        {says}
      </p>
    </form>
  );
}

interface InputProps {
  field: Field;
  look: 'shown' | 'secret';
  value: string;
  onType: (value: string) => void;
}

function Input({ field, look, value, onType }: InputProps) {
  const common = {
    id: `server-${field}`,
    value,
    autocomplete: 'off',
    spellcheck: false,
    dir: 'ltr',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onType(currentTarget.value),
  } as const;
  return look === 'secret' ? <input type="password" {...common} /> : <input type="text" {...common} />;
}

function isOpen(typed: string): boolean {
  const url = serverAddress(typed);
  return url !== undefined && isOpenToAll({ url });
}

/** The server that was typed, or the message that says what is wrong. */
function serverOf(typed: Typed): SearchServer | MessageKey {
  const url = serverAddress(typed.url);
  if (url === undefined) return 'serverBadAddress';
  const index = typed.index.trim() || DEFAULT_INDEX;
  if (!isIndexName(index)) return 'serverBadIndex';
  const { user, password, apiKey } = typed;
  return { url, index, ...(user && { user }), ...(password && { password }), ...(apiKey && { apiKey: apiKey.trim() }) };
}

async function tested(server: SearchServer): Promise<string> {
  const answer = await askBackground('testServer', server);
  if ('count' in answer) return text('serverAnswers', answer.count);
  return `${serverTroubleWords(serverHost(server), answer.trouble)} ${text('serverKeptAnyway')}`;
}
