/** Bytes of a feed or a page to text, in the encoding that they state. */

// A declaration stands at the very beginning; HTML allows its own within the first kilobyte.
const HEAD = 1024;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of `bytes`. In the order of trust: a byte order mark, the `charset` of the content type, the declaration in the text itself;
 * UTF-8 where there is none of these or none that is known. Never throws: what is not in that encoding becomes U+FFFD.
 */
export function decoded(bytes: Uint8Array, contentType = ''): string {
  const mark = MARKS.find(([sign]) => sign.every((byte, i) => bytes[i] === byte))?.[1];
  const stated = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  return decoderOf(mark ?? stated ?? declared(bytes)).decode(bytes);
}

/** What an XML declaration or a `meta` element says; both are ASCII in every encoding that they can be read in. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
  );
}

function decoderOf(label: string | undefined): TextDecoder {
  try {
    // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8'); // no encoding that a browser knows
  }
}
