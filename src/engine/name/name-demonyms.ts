/** Adjectives of nationality, and the country that each stands for; also the common short forms of country names. Lower case. */
const ROWS = `
afghan afghanistan|afghans afghanistan|african africa|albanian albania|algerian algeria|american us|americans us|angolan angola|arab arab|arabs arab|argentine argentina
armenian armenia|asian asia|australian australia|australians australia|austrian austria|azerbaijani azerbaijan|bahraini bahrain|bangladeshi bangladesh
belarusian belarus|belgian belgium|bolivian bolivia|bosnian bosnia|brazilian brazil|brazilians brazil|british uk|britain uk|britons uk|briton uk|bulgarian bulgaria
burmese myanmar|cambodian cambodia|cameroonian cameroon|canadian canada|canadians canada|chadian chad|chechen chechnya|chilean chile|chinese china
colombian colombia|congolese congo|croatian croatia|cuban cuba|cubans cuba|cypriot cyprus|czech czechia|danish denmark|dutch netherlands|ecuadorian ecuador
egyptian egypt|egyptians egypt|emirati uae|english england|eritrean eritrea|estonian estonia|ethiopian ethiopia|european europe|europeans europe|filipino philippines
finnish finland|french france|georgian georgia|german germany|germans germany|ghanaian ghana|greek greece|greeks greece|guatemalan guatemala|haitian haiti
honduran honduras|hungarian hungary|icelandic iceland|indian india|indians india|indonesian indonesia|indonesians indonesia|iranian iran|iranians iran|iraqi iraq|iraqis iraq|irish ireland
israeli israel|israelis israel|italian italy|italians italy|ivorian ivory coast|jamaican jamaica|japanese japan|jordanian jordan|kazakh kazakhstan|kenyan kenya|kenyans kenya
korean korea|kosovar kosovo|kurdish kurds|kurd kurds|kuwaiti kuwait|kyrgyz kyrgyzstan|laotian laos|latvian latvia|lebanese lebanon|liberian liberia|libyan libya|libyans libya
lithuanian lithuania|macedonian macedonia|malawian malawi|malaysian malaysia|malian mali|maltese malta|mexican mexico|mexicans mexico|moldovan moldova|mongolian mongolia
moroccan morocco|mozambican mozambique|namibian namibia|nepalese nepal|nepali nepal|nicaraguan nicaragua|nigerian nigeria|nigerians nigeria|norwegian norway|omani oman
pakistani pakistan|pakistanis pakistan|palestinian palestine|palestinians palestine|panamanian panama|paraguayan paraguay|persian iran|peruvian peru|polish poland|portuguese portugal
qatari qatar|romanian romania|russian russia|russians russia|rwandan rwanda|salvadoran salvador|saudi saudi arabia|saudis saudi arabia|scottish scotland|senegalese senegal
serbian serbia|serb serbia|serbs serbia|singaporean singapore|slovak slovakia|slovenian slovenia|somali somalia|somalis somalia|spanish spain|sudanese sudan|swedish sweden|swiss switzerland
syrian syria|syrians syria|taiwanese taiwan|tajik tajikistan|tanzanian tanzania|thai thailand|tibetan tibet|tunisian tunisia|turkish turkey|turk turkey|turks turkey|turkmen turkmenistan
ugandan uganda|ukrainian ukraine|ukrainians ukraine|uruguayan uruguay|uzbek uzbekistan|venezuelan venezuela|vietnamese vietnam|welsh wales|yemeni yemen|yemenis yemen|zambian zambia
zimbabwean zimbabwe|muslim muslim|muslims muslim|christian christian|christians christian|jewish jewish|jews jewish|jew jewish|sunni sunni|sunnis sunni|shia shiite|shi'ite shiite
shiite shiite|shiites shiite|alawite alawite|alawites alawite|druze druze|catholic catholic|catholics catholic|hindu hindu|hindus hindu|buddhist buddhist|orthodox orthodox|islamic islam
islamist islam|islamists islam|western west|latino latino|hispanic hispanic|caucasian caucasian|soviet soviet|nazi nazi|arabic arab|u.s. us|u.k. uk|u.n. un|e.u. eu`;

/** Adjective or people of a nation or creed → the country or creed ("syrian" → "syria", "britons" → "uk"). */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [word = '', ...country] = row.split(' ');
      return [word, country.join(' ')];
    }),
);

// Endings of demonyms that no table holds, of invented and small places: "Morvenian", "Tarnovan", "Arlandish".
const SUFFIX = /(?:ians?|eans?|vans?|ese|enians?)$/;

/** Whether a capitalised word looks like an adjective of a place that the text names: "Morvenian" beside "Morvenia". */
export function isDemonym(lower: string, places: (stem: string) => boolean): boolean {
  if (DEMONYMS.has(lower)) return true;
  if (!SUFFIX.test(lower)) return false;
  const stem = stemOf(lower);
  return stem.length > 2 && ENDINGS.some((ending) => places(stem + ending));
}

const stemOf = (lower: string): string => lower.replace(/s$/, '').replace(/(?:ian|ean|an|ese)$/, '');
/** How the places end whose people are called so: "Morvenia", "Albary". */
const ENDINGS = ['a', 'ia', '', 'e', 'y'];
/** "Sarmethi": the place may be "Sarmeth"; of shorter words an -i is part of the name. */
const LONG_I = /^\p{Ll}{5,}i$/u;

/** Names in lower case that a country or place may have whose people or things are called so; none where the word looks like no demonym. */
export function homesOf(lower: string): readonly string[] {
  const country = DEMONYMS.get(lower);
  if (country !== undefined) return [country];
  if (LONG_I.test(lower)) return [lower.slice(0, -1)];
  const stem = SUFFIX.test(lower) ? stemOf(lower) : '';
  return stem.length > 2 ? ENDINGS.map((ending) => stem + ending) : [];
}
