/** Which capitalised words at the start of a sentence are ordinary words. */
import ordinary from './ordinary.generated.json' with { type: 'json' };

/**
 * Common words that open English news sentences. A capital at the start of a sentence shows nothing about a word, so a word of this
 * list counts as a name there only when the same text writes it with a capital elsewhere. From the openings of 1,400 news reports,
 * rounded out by hand.
 */
export const COMMON: ReadonlySet<string> = new Set(
  `
  a about above according accordingly across activists actually add added adding additional additionally advertisement after
  afterward afterwards again against ahead aid ain't air airstrikes all almost alone along already also alternatively
  although always am amid among amongst an analysis analysts and angry another any anybody anyone anything apart apparently
  are area areas aren't army around arrested arriving article artillery as aside ask asked asking at attack attackers
  attacks authorities away back background banks basically be because been before begin beginning behind being below beneath
  beside besides best between beyond big bills bishop black blood bodies body bomb bombing bonds born both boy breaking
  brief briefly bring broken building buildings bus business businesses but buyers by call called can can't cannot captain
  caption car cars casualties cause causes central certainly chairman check chief child children church city civil civilians
  clashes clear clearly click climbers close closer colleagues colonel come coming commander comment comments communiqué
  communists commuters companies company conservatives considering construction contact context continue continuing contrary
  copyright correct correction correspondent could couldn't council country couples court crew crews critics crude currency
  current currently cut dad damage day days dead dear death deaths debate dedicated defence defendants defense definitely
  demand demonstrators deposits deputies described despite details detectives did didn't diplomats direct director
  dispatchers district do doctors does doesn't doing don't door down dozen dozens dr drivers due during each earlier early
  east eastern economists edited editor eight eighteen eighty either election eleven elsewhere emergency employees engineers
  enough environmental especially estimates even evening events eventually ever every everybody everyone everything evidence
  exactly except exclusive executives experts explosion exports express eyewitnesses factbox fair families family far
  farmers father fearing federal federalists fellow few fewer fewest fifteen fifth fifty fighters fighting final finally
  finance find fire firefighters first fishermen five following food footage for forces foreign former fortunately forty
  four fourteen fourth free fresh friday friends from fuel full fully further gas general generally get getting girl give
  given global go going good government governor governors great green ground group groups growth guards guests guilty
  gunfire gunmen gunshots had hadn't half hang happy hard has have having he he'd he'll he's head health hear heavy
  helicopters hello help hence her here here's high higher highlights him his home hopefully hospital hospitals hotel hours
  houses how how's however huge human hundreds hurt i i'd i'll i'm i've ice if image images immediately important imports in
  incident included including increasingly indeed industry inflation information initial initially injured inside instead
  insurgents interest international interview into investigators investors is islamists isn't it it'd it'll it's its itself
  job jobs join journalists judge judges jurors jury just keep kids killed killing king know known labour land large largely
  last late lately later latest law lawmakers lawyer lawyers lead leader leaders least leaving led left legal less let let's
  liberals lieutenant like likely little live loans local long look looking looters loss losses lots low lower made
  maintenance make making man managers many map market markets may maybe mayor me meantime meanwhile media mediators medical
  medics members men middle might miles militants military million millions miners mines minister minor minutes missing
  mobile moments money monitors more moreover morning mortgage most mostly mother motorists move moving mr mrs ms much
  multiple must mustn't my myself national nationalists naturally near nearby nearly necessarily negotiators neighbors
  neighbours neither never nevertheless new news newsletter newspapers next nice night nine nineteen ninety no nobody none
  nonetheless nor normally north northern not notably note nothing notice now nowhere numbers observers obviously of off
  offensive office officer officers official officially officials often oh oil ok okay old on once one one's ones only onto
  open opening opponents opposition or ordinary original originally other others otherwise our ours out output outside over
  overall overnight owners pagers paramedics parents part particularly parts passengers past patients pay peace people per
  perhaps photo photographs photos picture pictures pirates place plans please police political politicians poor pope
  possibly post posted power predictably preliminary president presumably previous previously price prices prime prior
  private probably product production professor profit profits prosecutors protest protesters protestors protests public
  publicly put queen question questions quick quickly quite rain rather reactions read readers reading ready real really
  rebel rebels recall recent recently records red regarding regardless regime related relations relatives remember report
  reportedly reporters reporting reports rescue rescuers research researchers residents respectively responding rest results
  returning revenue right riot rioters roads roughly running said sales same saturday save say saying says schools
  scientists scores search second secondly secretary security see seeing seems seismologists senator senior separately
  separatists sergeant services seven seventeen seventy several severe shall shareholders shares she she'd she'll she's
  shelling sheriff ships shooting shoppers shops short shortly should shouldn't show similar similarly simply since six
  sixteen sixty slowly small so social socialists soldiers some somebody somehow someone something sometime sometimes
  somewhere soon sorry sources south southern speak speaking special specifically spending spokesman spokeswoman sports
  staff standing starting state statement states stations stay still stocks stop stories story strangely street strikers
  strikes strong students subscribe subsequently such sudden suddenly suicide summary supply support supporters sure surely
  surprisingly survivors suspects take taken taking talking talks tanks teachers teams technically technicals tell ten tens
  tensions terrorists than thank thanks that that'll that's the their theirs them themselves then there there'll there's
  thereafter therefore these they they'd they'll they're they've third thirteen thirty this those though thousands three
  through throughout thus time timeline times to today together tomorrow tonight too top total tourists towards town trade
  traders traffic train trains translation troops trucks truth try trying tuesday turning turnover twelve twenty twice two
  typically ultimately under undoubtedly unemployment unfortunately union unions unit units unless unlike until up update
  updated upon urgent us use using usually vehicles very victims video videos violence virtually visit vote voters wait
  waiting walk want war warning warships was wasn't watch water we we'd we'll we're we've weapons weather week weeks welcome
  well went were weren't west western what what's whatever when whenever where where's whereas wherever whether which while
  white who who's whoever whole whom whose why widely wife will winds wish with within without witnesses women won't
  wonderful word workers world worse worst would wouldn't write writing year years yes yesterday yet you you'd you'll you're
  you've young your yours youths zero`.split(/\s+/),
);

/** Words that stand in lower case in several events of the news (`scripts/background.mjs`): alone at the start of a sentence they are no name. */
export const ORDINARY: ReadonlySet<string> = new Set(ordinary.words.split(' '));

/** Endings that names of one word rarely have: "Rescuing", "Sadly", "Damaged". */
export const COMMON_ENDING =
  /(?:[bdfklmnprtw]ers|ors|ls|ds|ts|ks|ps|ing|ly|ed|ness|tion|tions|ists|ment|ments|ically|ities|wards)$/;
