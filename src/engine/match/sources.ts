/** Whom a report relies on: the one source of its figures, and the outlets that it cites. */
import type { Name, Reading } from '../../model.ts';
import type { Claim } from '../claim/claim.ts';
import { perObject } from '../per-object.ts';
import { fold } from './terms.ts';

/** A source under all the forms that a report gives it. */
export interface Source {
  name: string;
  /** Folded forms; two reports have one source where they share a form. */
  keys: string[];
}

const SAYS =
  '(?:said|says|say|reported|reports|report|confirmed|confirms|stated|states|noted|notes|added|adds|told|announced|documented|recorded|counted|claimed|put)';

/**
 * Bodies that gather news themselves. Police, ministries and hospitals are left out: every independent report of an event quotes them.
 */
const GATHERERS =
  /\b(?:observatory|monitor(?:s|ing)?|watch|network|agency|press|news|media|wire|syndicate|associated|afp|reuters|ap)\b/i;
const OFFICIAL =
  /\b(?:police|ministry|department|office|government|army|hospital|court|sheriff|agency of|nuclear|intelligence|space|security|disaster|emergency|protection|drug|energy|environment)\b/i;

/** Share of a report's attributed counts that one source must stand behind, and how many at least. */
const DOMINANT = 0.5;
const LEAST_COUNTS = 2;

/** The news-gathering body on which most figures of the report hang, undefined where there is none or several share them. */
export const figureSource = perObject((reading: Reading & { claims?: readonly Claim[] }): Source | undefined => {
  const counts = new Map<string, number>();
  let attributed = 0;
  for (const { quantity, source } of reading.claims ?? []) {
    if (reading.quantities[quantity]?.dimension !== 'count' || source.length === 0) continue;
    attributed++;
    for (const name of source) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const bodies = reading.names.filter((name) => gathersNews(name) && counts.has(name.name));
  const [best] = bodies.sort((x, y) => (counts.get(y.name) ?? 0) - (counts.get(x.name) ?? 0));
  const times = counts.get(best?.name ?? '') ?? 0;
  if (best === undefined || times < LEAST_COUNTS || times < attributed * DOMINANT) return undefined;
  return { name: best.name, keys: formsOf(best).map((form) => fold(form).replace(/^the /, '')) };
});

const formsOf = ({ name, aliases }: Name): string[] => [name, ...aliases];

const gathersNews = (name: Name): boolean =>
  formsOf(name).some((form) => GATHERERS.test(form)) && !formsOf(name).some((form) => OFFICIAL.test(form));

// Outlet names that are common words or too short to be found in a text.
const PLAIN_OUTLET =
  /^(?:the )?(?:post|times|sun|star|mail|mirror|guardian|independent|standard|herald|tribune|telegraph|express|observer|continental|local|hill|week|nation|government of .*)$/i;

/** Whether a report gives another outlet as where it has something from: "Meridian reported", "told the agency Meridian", "(Meridian)". */
export function citesOutlet(reading: Reading, outlet: string | undefined): boolean {
  const bare = (outlet ?? '').replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  if (bare.length < 3 || PLAIN_OUTLET.test(bare) || reading.report.outlet === outlet || reading.report.digest === true)
    return false;
  const acronym = /\(([A-Z]{2,6})\)/.exec(outlet ?? '')?.[1];
  return [bare, ...(acronym === undefined ? [] : [acronym])].some((name) => cited(reading.report.text, name));
}

function cited(text: string, form: string): boolean {
  if (!text.includes(form)) return false;
  const name = `["“«]?${form.replace(/[.*+?^$\x7b}()|[\]\\]/g, '\\$&')}["”»]?`;
  return new RegExp(
    `(?<![\\p{L}])${name} (?:${SAYS}|reporting)\\b|\\b(?:according to|citing|quoting|cited by|told|reported by|quoted by|report by|interview with|agency|newspaper|website|broadcaster) (?:the )?(?:agency |newspaper |website |broadcaster |news agency )?${name}(?![\\p{L}])|^[^\\n]{0,60}\\(${name}\\) ?[-–—]`,
    'mu',
  ).test(text);
}
