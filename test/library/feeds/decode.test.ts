import { expect, test } from 'vitest';
import { decoded } from '../../../src/library/feeds/decode.ts';

const bytes = (text: string): Uint8Array => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['UTF-8 where nothing is said', utf8('Zürich'), '', 'Zürich'],
  ['the content type', bytes('Z\xfcrich'), 'text/xml; charset=ISO-8859-1', 'Zürich'],
  ['the content type, quoted', bytes('Z\xfcrich'), 'text/xml; charset="windows-1252"', 'Zürich'],
  [
    'an XML declaration',
    bytes('<?xml version="1.0" encoding="iso-8859-1"?>Z\xfcrich'),
    '',
    '<?xml version="1.0" encoding="iso-8859-1"?>Zürich',
  ],
  ['a meta element', bytes('<meta charset=windows-1251>\xc4\xe0'), 'text/html', '<meta charset=windows-1251>Да'],
  [
    'a byte order mark before anything stated',
    new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Zürich')]),
    'text/xml; charset=latin1',
    'Zürich',
  ],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x41, 0, 0xfc, 0]), '', 'Aü'],
  ['an encoding that nobody knows', utf8('Zürich'), 'text/xml; charset=klingon', 'Zürich'],
  ['bytes that are not in the encoding', new Uint8Array([0x41, 0xff, 0x42]), '', 'A\ufffdB'],
  ['nothing at all', new Uint8Array(), '', ''],
])('%s', (_, given, type, expected) => expect(decoded(given, type)).toBe(expected));
