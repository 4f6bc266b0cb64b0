/** A cross-check written by hand: an invented landslide, told by an article and three reports. */
import type { CheckView, CrossCheck, Figure, Finding, Place, Span } from '../../src/model.ts';
import type { StripMark } from '../../src/panel/strip-marks.ts';

const TEXTS: Record<string, string[]> = {
  article: [
    'Landslide kills 14 above Orvane',
    'A landslide above the town of Orvane killed at least nine people on Tuesday, the regional rescue service said.',
    'Twelve homes were buried, and 300 residents were taken to a school.',
    'The slope gave way shortly after six in the morning.',
  ],
  valley: [
    'Rescuers in Orvane have recovered 17 bodies, the regional rescue service said on Wednesday.',
    'The slide buried 12 homes.',
    'It came down soon after 6 a.m.',
  ],
  agency: ['Fourteen people died in the landslide at Orvane, said the mayor.', 'About 300 people were moved to a school.'],
  earlier: ['Landslide kills 9 above Orvane', 'Ten homes were buried, and 300 residents were taken to a school.'],
  copy: [
    'The mayor of Orvane said fourteen people had died in the landslide.',
    'The prefect of Kestrel Bay put the number at about 450.',
  ],
};

function sentencesOf(report: string): Span[] {
  let start = 0;
  return (TEXTS[report] ?? []).map((text) => {
    const span = { start, end: start + text.length, text };
    start = span.end + 2;
    return span;
  });
}

/** The words `words` of a report, as a place; throws where they do not stand there. */
export function place(report: string, words: string): Place {
  const text = (TEXTS[report] ?? []).join('\n\n');
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${report} does not hold "${words}"`);
  return { report, start, end: start + words.length, text: words };
}

const CHECK: CrossCheck = {
  article: {
    id: 'article',
    title: 'Landslide kills 14 above Orvane',
    published: '2024-05-14T09:30:00+02:00',
    outlet: 'The Orvane Echo',
  },
  matches: [
    { report: 'agency', score: 0.8, reasons: ['both name Orvane'], origin: 2 },
    { report: 'valley', score: 0.9, reasons: ['both name Orvane', 'they are dated 1 day apart'], origin: 1 },
    { report: 'copy', score: 0.7, reasons: ['both name Orvane'], origin: 2 },
  ],
  findings: [
    {
      kind: 'headline',
      relation: 'conflict',
      about: 'people killed',
      reasons: ['the headline against the body of the same article'],
      sides: [
        { value: '14', spans: [place('article', '14')] },
        { value: 'at least nine', spans: [place('article', 'at least nine')], source: ['the regional rescue service'] },
      ],
    },
    {
      kind: 'name',
      relation: 'spelling',
      about: 'Orvane',
      reasons: [],
      sides: [
        { value: 'Orvane', spans: [place('article', 'town of Orvane')] },
        { value: 'Orvané', spans: [place('valley', 'Orvane')] },
      ],
    },
    {
      kind: 'number',
      relation: 'revised',
      about: 'people killed in the landslide',
      reasons: ['the same source, the other report is later'],
      sides: [
        { value: 'at least nine', spans: [place('article', 'at least nine')], source: ['the regional rescue service'] },
        { value: '17', spans: [place('valley', '17')], source: ['the regional rescue service'] },
      ],
    },
    {
      kind: 'number',
      relation: 'conflict',
      about: 'people killed, headline',
      reasons: ['the reports give different figures'],
      sides: [
        { value: '14', spans: [place('article', '14')] },
        {
          value: 'Fourteen',
          spans: [place('agency', 'Fourteen'), place('copy', 'fourteen')],
          source: ['the mayor', 'the agency'],
        },
      ],
    },
  ],
  agreements: [
    { about: 'homes buried', spans: [place('valley', '12 homes'), place('article', 'Twelve homes')] },
    { about: 'people moved', spans: [place('article', '300 residents'), place('agency', 'About 300 people')] },
  ],
  omissions: [],
  copies: [{ reports: ['agency', 'copy'], note: 'They hang on one report.' }],
};

const figure = (report: string, words: string, value: number, more: Partial<Figure> = {}): Figure => {
  const { start, end } = place(report, words);
  return { start, end, dimension: 'count', unit: '', value, low: value, high: value, hedge: 'exact', ...more };
};

/** The plain mark of one exact count, the article's own or that of origin A. */
export const markAt = (own: boolean, at: number): StripMark => ({
  own,
  agrees: false,
  origin: own ? '' : 'A',
  value: String(at),
  low: at,
  high: at,
  lowOpen: false,
  highOpen: false,
  vague: false,
  at,
  reports: [],
  outlets: [],
  when: '',
  who: '',
});

/** The cross-check with its sentences. */
export const VIEW: CheckView = {
  check: CHECK,
  reports: {
    article: { title: 'Landslide kills 14 above Orvane', outlet: 'The Orvane Echo', published: '2024-05-14T09:30:00+02:00' },
    valley: {
      outlet: 'Valley Post',
      published: '2024-05-15',
      digest: true,
      url: 'https://valley.example/slide',
      source: 'Retells the report of the second day.',
    },
    agency: { title: 'Fourteen dead in Orvane', url: 'https://agency.example/1' },
    copy: { outlet: 'Coast Daily', url: 'javascript:alert(1)' },
  },
  sentences: {
    article: sentencesOf('article').slice(0, 3),
    valley: sentencesOf('valley').slice(0, 2),
    agency: sentencesOf('agency'),
    copy: sentencesOf('copy'),
  },
  figures: {
    article: [
      figure('article', '14', 14),
      figure('article', 'at least nine', 9, { high: null, hedge: 'at-least' }),
      figure('article', 'Twelve', 12),
      figure('article', '300', 300),
    ],
    valley: [figure('valley', '17', 17)],
    agency: [figure('agency', 'Fourteen', 14), figure('agency', 'About 300', 300, { low: 270, high: 330, hedge: 'about' })],
    copy: [figure('copy', 'fourteen', 14), figure('copy', 'about 450', 450, { low: 405, high: 495, hedge: 'about' })],
  },
  notes: [{ code: 'live-blog' }],
};

/** The same article where no other report is known and nothing differs. */
export const NOTHING: CheckView = {
  check: { article: CHECK.article, matches: [], findings: [], agreements: [], omissions: [], copies: [] },
  reports: { article: VIEW.reports['article'] ?? {} },
  sentences: {},
  notes: [],
};

/** The same article where other reports are known and nothing differs. */
export const SAME: CheckView = { ...VIEW, check: { ...CHECK, findings: [] }, notes: [] };

const PARTS = ['Five homes stood in Upper Orvane.', 'In Mill Lane 4 were buried.', 'Another two were lost at the quarry.'];
const partAt = (index: number): number => PARTS.slice(0, index).join('  ').length + (index > 0 ? 2 : 0);
const partPlace = (index: number, words: string): Place => {
  const start = partAt(index) + (PARTS[index] ?? '').indexOf(words);
  return { report: 'parts', start, end: start + words.length, text: words };
};
const TOPICS = ['Residents moved', 'iPhone sales', 'homes without power', 'HTS fighters killed'];

/** More than a glance takes in: the same check with a sum, a figure that stands in three sentences, and more of both kinds. */
export const MANY: CheckView = {
  ...VIEW,
  check: {
    ...CHECK,
    matches: [...CHECK.matches, { report: 'parts', score: 0.6, reasons: ['both name Orvane'], origin: 3 }],
    findings: [
      ...CHECK.findings,
      {
        kind: 'number',
        relation: 'conflict',
        about: 'parts of the homes buried',
        reasons: ['one figure for the whole against the sum of its parts'],
        sides: [
          { value: '5 + 4 + 2', all: true, spans: [partPlace(0, 'Five'), partPlace(1, '4'), partPlace(2, 'two')] },
          { value: 'Twelve', spans: [place('article', 'Twelve')] },
        ],
      },
      {
        kind: 'number',
        relation: 'conflict',
        about: 'people moved',
        reasons: ['the reports give different figures'],
        sides: [
          { value: '300', spans: [place('article', '300')] },
          { value: 'about 320', spans: [partPlace(0, 'homes'), partPlace(1, 'Lane'), partPlace(2, 'quarry')] },
        ],
      },
      ...TOPICS.map(
        (about): Finding => ({
          kind: 'number',
          relation: 'conflict',
          about,
          reasons: ['the reports give different figures'],
          sides: [
            { value: '300', spans: [place('article', '300')] },
            { value: 'about 450', spans: [place('copy', 'about 450')], source: ['the prefect of Kestrel Bay'] },
          ],
        }),
      ),
    ],
  },
  reports: { ...VIEW.reports, parts: { outlet: 'Slope Weekly', published: '2024-05-16', title: 'Street by street' } },
  sentences: {
    ...VIEW.sentences,
    parts: PARTS.map((text, index) => ({ start: partAt(index), end: partAt(index) + text.length, text })),
  },
};

/** As many differing numbers: those of `MANY` over and over, each a finding of its own. */
export function hundreds(count: number): CheckView {
  const numbers = MANY.check.findings.filter(({ kind }) => kind === 'number');
  const findings = Array.from({ length: count }, (_, index) => {
    const finding = numbers[index % numbers.length] ?? numbers[0];
    if (!finding) throw new Error('the fixture has no numbers');
    return { ...finding, about: `${finding.about}, ${index}` };
  });
  return { ...MANY, check: { ...MANY.check, findings } };
}

/** The same page, of which an earlier version is in the library: a figure and a sentence have changed, and the report is saved. */
export const CHANGED: CheckView = {
  ...VIEW,
  reports: { ...VIEW.reports, earlier: { outlet: 'The Orvane Echo', published: '2024-05-14', from: 'library' } },
  sentences: { ...VIEW.sentences, earlier: sentencesOf('earlier') },
  kept: { saved: '2024-05-14T12:00:00Z' },
  revision: {
    report: 'earlier',
    before: '2024-05-14T07:00:00Z',
    now: '2024-05-14T12:00:00Z',
    findings: [
      {
        kind: 'number',
        relation: 'revised',
        about: 'people killed',
        reasons: [],
        sides: [
          { value: '14', spans: [place('article', '14')] },
          { value: '9', spans: [place('earlier', '9')] },
        ],
      },
    ],
    passages: [{ now: place('article', 'Twelve homes were buried'), before: place('earlier', 'Ten homes were buried') }],
  },
};
