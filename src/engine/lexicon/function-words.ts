/**
 * Words of grammar: WordNet lists many of them as rare nouns ("a" = vitamin A, "in" = inch, "he" = helium, "us" = United States), and rules
 * would make nouns of others ("his" = more than one "hi"). They have no entry in the lexicon; forms of be, have and do stay verbs.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither some any no all both half such what which whose whatever whichever
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves
who whom whoever one ones oneself someone somebody something anyone anybody anything everyone everybody everything nobody nothing none other others another
about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by despite down during except
for from in inside into like near of off on onto out outside over past per since than through throughout till to toward towards under underneath unlike until up upon
versus via with within without
and or but nor yet so if because although though unless while whereas whether when where why how then there here
can could may might must shall should will would ought cannot not n't
too very also just only even still already again ever never always often rather quite almost nearly perhaps maybe however thus hence therefore moreover meanwhile
s t d ll re ve m de la el al le du von van den der und et ad un en`.split(/\s+/),
);
