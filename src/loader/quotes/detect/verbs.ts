/**
 * What kind of reporting a verb does. `say` takes bare speech and may stand in the midst of it
 * ("X, she said, Y"); `ask` the same with questions; `write` puts it in letters; `add` carries on;
 * `tell` names the one spoken to; `claim` reports with "that" and may be put after what it reports;
 * `think` gives a belief; `show` is said of polls and papers; `want` takes what is wished; `judge`
 * takes whom or what is praised or blamed; `call` gives somebody a name; `speak` takes a topic ("about");
 * `give` an act of speech ("made the case", "issued a warning").
 */
export type VerbClass =
  | 'say'
  | 'ask'
  | 'write'
  | 'add'
  | 'tell'
  | 'claim'
  | 'think'
  | 'show'
  | 'want'
  | 'judge'
  | 'call'
  | 'speak'
  | 'give';

/** The base that the lemmatizer gives "raged". */
const RAGED = 'rag';

const LEMMAS: Record<VerbClass, string> = {
  say: `say declare exclaim shout yell scream cry whisper mutter joke quip laugh chant chuckle
    deadpan opine proclaim remark comment observe state reason lament marvel muse recount snap bark
    sneer sigh interject gush crow vent fume intone thunder shrug crack beam grin smile wail groan
    moan grumble murmur sob enthuse roar howl rage giggle gasp chirp bellow sniff splutter stammer mumble
    hiss purr coo sing ${RAGED}`,
  ask: 'ask wonder inquire query demand',
  write:
    'write tweet retweet text message post blog read email e-mail caption retort reply respond answer',
  add: 'add continue conclude elaborate counter reiterate repeat stress emphasize emphasise clarify',
  tell: 'tell assure inform remind warn caution advise promise notify convince persuade brief',
  claim: `claim accept argue allege assert contend maintain insist acknowledge admit concede confess deny
    explain note recall announce report reveal disclose confirm affirm testify suggest hint imply
    intimate indicate predict forecast estimate complain boast brag warn caution vow pledge promise
    swear agree disagree dispute protest speculate theorize surmise attest avow posit point
    signal mention relate recollect rule charge cite quote describe characterize characterise
    discuss address defend joke refer hail insinuate specify underscore highlight echo detail
    proffer counsel rebut dismiss project envision identify attribute list reference invoke interpret
    justify reaffirm notice discover learn clarify stipulate caution concur allude vouch underline recap
    reassert contradict refute substantiate corroborate document foresee prophesy hypothesize theorise`,
  think: `think believe feel know understand realize realise hope fear worry expect assume doubt
    suspect consider see view regard figure guess imagine conclude seem appear look decide hold
    recognize recognise remember forget question determine judge deem anticipate presume perceive
    contemplate ponder reckon mull ascertain dread envisage`,
  show: 'show find reveal suggest indicate report poll survey prove demonstrate state cite',
  want: `want wish urge demand seek plan intend aim prefer try attempt ask refuse decline
    offer propose threaten order instruct recommend encourage request beg plead press push need
    pledge vow promise agree decide choose prepare hesitate invite vote opt resist hope strive aspire
    balk acquiesce consent allow require nominate advocate promote appoint authorize authorise prohibit
    forbid sue implore beseech exhort entreat lobby petition`,
  judge: `criticize criticise accuse blame praise endorse attack condemn denounce blast slam rip
    mock ridicule bash hit support back oppose favor favour like dislike love hate reject dismiss
    defend applaud thank fault credit laud tout hammer assail decry deplore bemoan approve
    disapprove scold chide rebuke challenge question hail welcome celebrate embrace admire trust
    respect resent prefer enjoy appreciate disavow disown repudiate insult taunt lambast lambaste
    berate deride tease apologize apologise discuss address deny pan rail lash object commend
    congratulate pity regret suspect fear ignore rattle anger upset boo jeer cheer champion downplay
    rebuff expose credit compare liken heckle chastise grill pan savage excoriate castigate demonize vilify
    belittle disparage demean insult admonish reprimand commemorate salute compliment flatter relish
    frustrate outrage infuriate alarm trouble concern disappoint impress surprise shock puzzle worry
    second exaggerate contrast distance`,
  call: 'call dub label brand describe characterize characterise term deem name portray depict style nickname christen title paint frame cast peg',
  speak: `talk speak lecture debate dwell expound elaborate touch opine testify preach rant converse chat
    focus harp wax rail comment rave boast joke bristle spar vent react pivot zero`,
  give: `make express voice share deliver issue release publish present introduce file launch draw lay
    outline unveil circulate utter recite mount renew broadcast air relay convey communicate transmit
    sound offer raise put give level hurl lodge reiterate`,
};

/** More of the first class named decides; the order is that of the classes above. */
const CLASSES = new Map<string, VerbClass>();
for (const [kind, lemmas] of Object.entries(LEMMAS)) {
  for (const lemma of lemmas.split(/\s+/)) {
    if (!CLASSES.has(lemma)) CLASSES.set(lemma, kind as VerbClass);
  }
}

/** The class of a verb by its lemma; null for one that reports nothing. */
export function verbClassOf(lemma: string): VerbClass | null {
  const known = CLASSES.get(lemma);
  if (known !== undefined || !lemma.endsWith('ed')) return known ?? null;
  // The tagger leaves past forms that it does not know as they are: "texted", "fumed".
  const doubled = lemma.at(-3) === lemma.at(-4) ? CLASSES.get(lemma.slice(0, -3)) : undefined;
  return CLASSES.get(lemma.slice(0, -2)) ?? CLASSES.get(lemma.slice(0, -1)) ?? doubled ?? null;
}

/** Classes of verbs that report the very words. */
export const SAYING: ReadonlySet<string> = new Set<VerbClass>([
  'say',
  'tell',
  'ask',
  'write',
  'add',
]);

/** Verbs that may stand after, or in the midst of, what they report. */
export function standsAfterSpeech(kind: VerbClass): boolean {
  return PARENTHETICAL.has(kind);
}

const PARENTHETICAL: ReadonlySet<VerbClass> = new Set([
  'say',
  'ask',
  'write',
  'add',
  'tell',
  'claim',
  'think',
  'show',
]);
