/** Words that reports choose between for one thing, and what the choice tells. Long because it is one table of data. */

/** One way of naming a thing. */
export interface Shade {
  /** Phrases parted by commas, lower case; a final "(s)" stands for the plural too. Blanks match blanks and hyphens. */
  terms: string;
  /** What a reader may take from the word. */
  reason: string;
  /** It says least about the thing: everybody uses it beside the others, so that it is no choice. */
  plain?: true;
}

/** A thing that reports name in several ways. */
export interface LoadedThing {
  /** Goes after "what …": "the armed group is called". */
  thing: string;
  /**
   * `itself`: the words mean one thing wherever they stand (a law, a policy). `actor`: they are said of whomever the report tells of, so that
   * something has to show that both reports mean the same. `named`: nothing shows it but the same name right before both words.
   */
  of: 'itself' | 'actor' | 'named';
  shades: readonly Shade[];
}

/** The things, and for each the words among which reports choose. */
export const LOADED_THINGS: readonly LoadedThing[] = [
  {
    thing: 'the armed group is called',
    of: 'actor',
    shades: [
      {
        terms: 'fighter(s), combatant(s), gunman, gunmen, armed group(s), armed faction(s)',
        plain: true,
        reason: 'They fight; for what is left open.',
      },
      { terms: 'militant(s), militant group(s), militant faction(s)', reason: 'Armed and outside the law; no cause is named.' },
      {
        terms: 'rebel(s), rebel group(s), rebel faction(s), rebel fighter(s), rebel forces, insurgent(s), insurgent group(s)',
        reason: 'They rise against a government, and may be right.',
      },
      {
        terms: 'opposition fighter(s), opposition forces, opposition faction(s)',
        reason: 'They belong to a side in politics.',
      },
      {
        terms: 'terrorist(s), terrorist group(s), terrorist organization(s), terrorist organisation(s), terrorist gang(s)',
        reason: 'They attack civilians to spread fear: it says that they are in the wrong.',
      },
      { terms: 'jihadist(s), jihadi(s), islamist(s), extremist(s)', reason: 'It names belief as what drives them.' },
      { terms: 'separatist(s), secessionist(s)', reason: 'They want to leave the state: it names the aim.' },
      { terms: 'mercenary, mercenaries', reason: 'They fight for pay, not for a cause.' },
      { terms: 'freedom fighter(s), resistance fighter(s), mujahideen, revolutionaries', reason: 'They fight for a just cause.' },
      { terms: 'bandit(s), thug(s)', reason: 'Criminals, without any cause.' },
    ],
  },
  {
    thing: 'the soldiers of the state are called',
    of: 'actor',
    shades: [
      {
        terms: 'government forces, government troops, government soldiers, army forces, army troops, army soldiers',
        plain: true,
        reason: 'Forces of a state, whatever one thinks of it.',
      },
      { terms: 'regime forces, regime troops, regime soldiers, regime army', reason: 'The state is no rightful one.' },
      {
        terms: 'occupation forces, occupation troops, occupying forces, occupying army',
        reason: 'They have no right to be there.',
      },
    ],
  },
  {
    thing: 'the people in the street are called',
    of: 'actor',
    shades: [
      { terms: 'protester(s), protestor(s), demonstrator(s), marcher(s)', plain: true, reason: 'They say something in public.' },
      { terms: 'rioter(s), vandal(s), looter(s)', reason: 'They break the law and things.' },
      { terms: 'mob(s)', reason: 'A crowd without reason or right.' },
      { terms: 'anarchist(s), agitator(s)', reason: 'They came to disturb.' },
    ],
  },
  {
    thing: 'people without papers are called',
    of: 'itself',
    shades: [
      {
        terms: 'undocumented immigrant(s), undocumented migrant(s), undocumented worker(s), undocumented people',
        reason: 'Papers are what they lack.',
      },
      { terms: 'unauthorized immigrant(s), unauthorised immigrant(s)', reason: 'Leave to stay is what they lack.' },
      {
        terms: 'illegal immigrant(s), illegal migrant(s), illegal alien(s), illegals',
        reason: 'They are themselves against the law.',
      },
    ],
  },
  {
    thing: 'marriage of two women or two men is called',
    of: 'itself',
    shades: [
      { terms: 'gay marriage(s), same sex marriage(s)', plain: true, reason: 'It names the couple.' },
      { terms: 'marriage equality', reason: 'It names a right that all have.' },
      { terms: 'homosexual marriage(s)', reason: 'An old word that most of those named reject.' },
    ],
  },
  {
    thing: 'opponents of abortion are called',
    of: 'itself',
    shades: [
      { terms: 'anti abortion', plain: true, reason: 'It names what they are against.' },
      { terms: 'pro life', reason: 'Their own word: it names what they are for.' },
      { terms: 'anti choice', reason: 'The word of those who disagree.' },
    ],
  },
  {
    thing: 'supporters of a right to abortion are called',
    of: 'itself',
    shades: [
      { terms: 'abortion rights, pro choice', plain: true, reason: 'It names a right or a choice.' },
      { terms: 'pro abortion', reason: 'The word of those who disagree.' },
    ],
  },
  {
    thing: 'the tax on what is inherited is called',
    of: 'itself',
    shades: [
      { terms: 'estate tax, estate taxes, inheritance tax, inheritance taxes', plain: true, reason: 'It names what is taxed.' },
      { terms: 'death tax, death taxes', reason: 'It makes dying what is taxed.' },
    ],
  },
  {
    thing: 'the harsh questioning of prisoners is called',
    of: 'itself',
    shades: [
      { terms: 'torture, tortured, torturing', reason: 'A crime.' },
      {
        terms:
          'enhanced interrogation(s), enhanced interrogation technique(s), harsh interrogation(s), harsh interrogation technique(s), coercive interrogation(s)',
        reason: 'A method.',
      },
    ],
  },
  {
    thing: 'laws on guns are called',
    of: 'itself',
    shades: [
      { terms: 'gun control', plain: true, reason: 'The usual word; it names a limit.' },
      { terms: 'gun safety, gun reform(s)', reason: 'It names what is won by it.' },
      { terms: 'gun grab, gun grabbing, gun ban(s)', reason: 'It names what is lost by it.' },
    ],
  },
  {
    thing: 'the law on faith and service is called',
    of: 'actor',
    shades: [
      {
        terms:
          'religious freedom bill(s), religious freedom law(s), religious freedom act, religious freedom legislation, religious liberty bill(s), religious liberty law(s)',
        reason: 'It names what its backers want to keep.',
      },
      {
        terms: 'anti gay bill(s), anti gay law(s), anti lgbt bill(s), anti lgbt law(s), anti lgbtq bill(s), anti lgbtq law(s)',
        reason: 'It names whom its critics see harmed.',
      },
    ],
  },
  {
    thing: 'the health care law of 2010 is called',
    of: 'itself',
    shades: [
      { terms: 'affordable care act', plain: true, reason: 'Its own name.' },
      { terms: 'obamacare', reason: 'It ties the law to one man; made by opponents, later used by both sides.' },
    ],
  },
  {
    thing: 'the extremist group in Iraq and Syria is called',
    of: 'itself',
    shades: [
      { terms: 'islamic state, isis, isil', plain: true, reason: 'Its own name, or short for it.' },
      { terms: 'daesh', reason: 'The word of those who refuse to call it Islamic or a state.' },
    ],
  },
  {
    thing: 'the warming of the climate is called',
    of: 'itself',
    shades: [
      { terms: 'climate change, global warming', plain: true, reason: 'The words of science.' },
      { terms: 'climate crisis, climate emergency, climate breakdown', reason: 'It calls for action.' },
      { terms: 'climate hoax, climate alarmism, climate hysteria', reason: 'It denies that there is need.' },
    ],
  },
  {
    thing: 'the attack on another country is called',
    of: 'named',
    shades: [
      { terms: 'invasion, invaded', reason: 'It breaks a border by force.' },
      { terms: 'military operation(s), special operation(s)', reason: 'An action, whatever the right to it.' },
      { terms: 'intervention', reason: 'Help that somebody may have asked for.' },
    ],
  },
  {
    thing: 'the government is called',
    of: 'named',
    shades: [
      { terms: 'administration, government', plain: true, reason: 'Those who rule, by whatever right.' },
      { terms: 'regime', reason: 'They rule without right.' },
      { terms: 'junta', reason: 'Soldiers rule.' },
    ],
  },
  {
    thing: 'people of the far right are called',
    of: 'actor',
    shades: [
      { terms: 'alt right', reason: 'Their own word.' },
      { terms: 'white nationalist(s), white supremacist(s), neo nazi(s)', reason: 'It names what they stand for.' },
    ],
  },
  {
    thing: 'whoever passed the secrets on is called',
    of: 'actor',
    shades: [
      { terms: 'whistleblower(s), whistle blower(s)', reason: 'Who makes a wrong known.' },
      { terms: 'leaker(s)', plain: true, reason: 'Who passes on what is secret.' },
      { terms: 'traitor(s)', reason: 'Who harms the country.' },
    ],
  },
];
