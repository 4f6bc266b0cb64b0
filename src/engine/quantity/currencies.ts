/** Currencies: ISO 4217 codes, signs and nouns. A noun that several countries use is an open currency: its unit is the noun itself. */
import { phrases } from './phrases.ts';

interface Currency {
  /** ISO 4217. */
  code: string;
  /** Signs as they touch the digits, without white space: "$", "US$". Several tokens are parted by spaces. */
  signs?: string[];
  /** Full names, lower case. */
  names: string[];
  /** Singular noun by which the currency may go without its country. */
  noun: string;
}

const CURRENCIES: readonly Currency[] = [
  {
    code: 'USD',
    signs: ['$', 'us $', 'u.s. $'],
    names: [
      'dollar',
      'dollars',
      'us dollar',
      'us dollars',
      'u.s. dollar',
      'u.s. dollars',
      'american dollars',
      'usd',
      'bucks',
      'buck',
    ],
    noun: 'dollar',
  },
  { code: 'EUR', signs: ['€'], names: ['euro', 'euros', 'eur'], noun: 'euro' },
  {
    code: 'GBP',
    signs: ['£'],
    names: ['pounds sterling', 'pound sterling', 'sterling', 'british pounds', 'gbp', 'quid'],
    noun: 'pound',
  },
  { code: 'JPY', signs: ['¥'], names: ['yen', 'japanese yen', 'jpy'], noun: 'yen' },
  { code: 'CNY', names: ['yuan', 'renminbi', 'rmb', 'cny', 'chinese yuan'], noun: 'yuan' },
  { code: 'INR', signs: ['₹', 'rs', 'rs .'], names: ['rupee', 'rupees', 'indian rupees', 'inr'], noun: 'rupee' },
  { code: 'PKR', names: ['pakistani rupees', 'pkr'], noun: 'rupee' },
  { code: 'LKR', names: ['sri lankan rupees', 'lkr'], noun: 'rupee' },
  { code: 'NPR', names: ['nepali rupees', 'nepalese rupees'], noun: 'rupee' },
  { code: 'AUD', signs: ['a $', 'au $'], names: ['australian dollars', 'australian dollar', 'aud'], noun: 'dollar' },
  { code: 'CAD', signs: ['c $', 'ca $', 'can $'], names: ['canadian dollars', 'canadian dollar', 'cad'], noun: 'dollar' },
  { code: 'NZD', signs: ['nz $'], names: ['new zealand dollars', 'new zealand dollar', 'nzd'], noun: 'dollar' },
  { code: 'HKD', signs: ['hk $'], names: ['hong kong dollars', 'hkd'], noun: 'dollar' },
  { code: 'SGD', signs: ['s $'], names: ['singapore dollars', 'sgd'], noun: 'dollar' },
  { code: 'TWD', signs: ['nt $'], names: ['taiwan dollars', 'new taiwan dollars', 'twd'], noun: 'dollar' },
  { code: 'RUB', signs: ['₽'], names: ['rouble', 'roubles', 'ruble', 'rubles', 'rub'], noun: 'rouble' },
  { code: 'CHF', names: ['swiss francs', 'swiss franc', 'chf', 'sfr'], noun: 'franc' },
  { code: 'XOF', names: ['cfa francs', 'cfa franc', 'cfa', 'xof', 'fcfa'], noun: 'franc' },
  { code: 'SEK', names: ['swedish crowns', 'swedish kronor', 'kronor', 'krona', 'sek'], noun: 'crown' },
  { code: 'NOK', names: ['norwegian crowns', 'norwegian kroner', 'nok'], noun: 'crown' },
  { code: 'DKK', names: ['danish crowns', 'danish kroner', 'dkk'], noun: 'crown' },
  { code: 'CZK', names: ['czech crowns', 'czech koruna', 'koruna', 'korunas', 'czk'], noun: 'crown' },
  { code: 'PLN', names: ['zloty', 'zlotys', 'zlotych', 'pln'], noun: 'zloty' },
  { code: 'HUF', names: ['forint', 'forints', 'huf'], noun: 'forint' },
  { code: 'TRY', signs: ['₺'], names: ['turkish lira', 'turkish liras'], noun: 'lira' },
  { code: 'UAH', signs: ['₴'], names: ['hryvnia', 'hryvnias', 'uah'], noun: 'hryvnia' },
  { code: 'ILS', signs: ['₪'], names: ['shekel', 'shekels', 'ils', 'nis'], noun: 'shekel' },
  { code: 'EGP', names: ['egyptian pounds', 'egp'], noun: 'pound' },
  { code: 'SYP', names: ['syrian pounds', 'syp'], noun: 'pound' },
  { code: 'LBP', names: ['lebanese pounds', 'lbp'], noun: 'pound' },
  { code: 'SAR', names: ['saudi riyals', 'saudi riyal', 'sar'], noun: 'riyal' },
  { code: 'AED', names: ['dirhams', 'dirham', 'uae dirhams', 'aed'], noun: 'dirham' },
  { code: 'IRR', names: ['rials', 'rial', 'iranian rials', 'irr'], noun: 'rial' },
  { code: 'NGN', signs: ['₦'], names: ['naira', 'ngn'], noun: 'naira' },
  { code: 'ZAR', names: ['rand', 'zar'], noun: 'rand' },
  { code: 'KES', names: ['kenyan shillings', 'kes', 'ksh', 'kshs'], noun: 'shilling' },
  { code: 'UGX', names: ['ugandan shillings', 'ugx'], noun: 'shilling' },
  { code: 'GHS', names: ['cedis', 'cedi'], noun: 'cedi' },
  { code: 'ZMW', names: ['kwacha'], noun: 'kwacha' },
  { code: 'KRW', signs: ['₩'], names: ['south korean won', 'krw'], noun: 'won' },
  { code: 'THB', signs: ['฿'], names: ['baht', 'thb'], noun: 'baht' },
  { code: 'MYR', signs: ['rm'], names: ['ringgit', 'myr'], noun: 'ringgit' },
  { code: 'IDR', signs: ['rp'], names: ['rupiah', 'rupiahs', 'idr'], noun: 'rupiah' },
  { code: 'PHP', signs: ['₱'], names: ['philippine pesos', 'php'], noun: 'peso' },
  { code: 'VND', names: ['vietnamese dong', 'vnd'], noun: 'dong' },
  { code: 'BDT', signs: ['tk', '৳'], names: ['taka', 'bdt'], noun: 'taka' },
  { code: 'KZT', names: ['tenge', 'kzt'], noun: 'tenge' },
  { code: 'MXN', names: ['mexican pesos', 'mxn'], noun: 'peso' },
  { code: 'COP', names: ['colombian pesos'], noun: 'peso' },
  { code: 'CLP', names: ['chilean pesos', 'clp'], noun: 'peso' },
  { code: 'ARS', names: ['argentine pesos', 'ars'], noun: 'peso' },
  { code: 'BRL', signs: ['r $'], names: ['reais', 'brazilian reais', 'brl'], noun: 'real' },
  { code: 'BTC', signs: ['₿'], names: ['bitcoin', 'bitcoins', 'btc'], noun: 'bitcoin' },
];

/** Nouns of several countries' money, plural to singular: the country is open. */
const OPEN_NOUNS: readonly (readonly [string, string])[] = [
  ['crowns', 'crown'],
  ['crown', 'crown'],
  ['kroner', 'crown'],
  ['krone', 'crown'],
  ['francs', 'franc'],
  ['franc', 'franc'],
  ['pesos', 'peso'],
  ['peso', 'peso'],
  ['dinars', 'dinar'],
  ['dinar', 'dinar'],
  ['shillings', 'shilling'],
  ['shilling', 'shilling'],
  ['riyals', 'riyal'],
  ['riyal', 'riyal'],
  ['lira', 'lira'],
  ['liras', 'lira'],
  ['lei', 'leu'],
  ['leva', 'lev'],
  ['marks', 'mark'],
];

/** Currency by the first word of its name after a number, longest first; the meaning is an ISO code or an open noun. */
export const CURRENCY_NAMES = phrases<string>(
  [...CURRENCIES.flatMap((each) => each.names.map((name): [string, string] => [name, each.code])), ...OPEN_NOUNS],
  'first',
);

/** Currency by the last token of its sign before a number ("hk $"); codes stand before numbers too ("EUR 28 million"). */
export const CURRENCY_SIGNS = phrases<string>(
  CURRENCIES.flatMap((each) =>
    [...(each.signs ?? []), each.code.toLowerCase()].map((sign): [string, string] => [sign, each.code]),
  ),
  'last',
);

/** What money is counted in, without its country, and its smallest pieces. */
export const CURRENCY_NOUNS: ReadonlySet<string> = new Set([
  ...CURRENCIES.map(({ noun }) => noun),
  ...OPEN_NOUNS.map(([, noun]) => noun),
  'penny',
  'cent',
]);

const NOUN_OF = new Map(CURRENCIES.map((each) => [each.code, each.noun]));

/** Signs that may stand after the number: "310 €". */
export const TRAILING_SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
]);

/**
 * Two currency units may name the same money: equal, one not stated, or one the open noun of the other ("crown" and SEK).
 * A code that the table does not hold is open to every open noun.
 */
export function sameCurrency(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  return openTo(a, b) || openTo(b, a);
}

/** What a currency is called without its country ("pound" of GBP and EGP); the unit itself where no table knows it. */
export const currencyNoun = (unit: string): string => NOUN_OF.get(unit) ?? unit.toLowerCase();

function openTo(code: string, noun: string): boolean {
  if (noun !== noun.toLowerCase()) return false;
  const known = NOUN_OF.get(code);
  return known === undefined ? code === code.toUpperCase() : known === noun;
}
