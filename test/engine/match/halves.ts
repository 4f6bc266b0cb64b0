/** Parts the events of the development data: one half to tune on, one to check with. */

/** The half of an event. Twin events (`ecb-7_ecb`, `ecb-7_ecbplus`) go together: telling them apart must not be learnt from the check half. */
export function halfOf(event: string): 'dev' | 'check' {
  let value = 0x811c9dc5;
  for (const char of event.replace(/_ecb(?:plus)?$/, '')) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193);
  return ((value ^ (value >>> 13)) >>> 0) % 2 === 0 ? 'dev' : 'check';
}
