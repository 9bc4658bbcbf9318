import { remembered } from '../language/remember.ts';
import type { Gender } from '../names/find.ts';
import { wordSet } from '../language/word-set.ts';

/** What a noun stands for, as far as it can speak. */
export type NounKind = 'person' | 'people' | 'group' | 'document' | 'thing';

export interface Noun {
  readonly kind: NounKind;
  /** The singular: "officials" and "official" are one. */
  readonly singular: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Only its ending tells that it stands for somebody ("lobbyist"), as many surnames' do. */
  readonly guessed: boolean;
}

/** Reads one noun as the head of a phrase. `lower` is in lower case. */
export const nounOf = remembered(readNoun);

function readNoun(lower: string): Noun {
  const irregular = IRREGULAR.get(lower);
  const singular = irregular ?? singularOf(lower);
  const plural = irregular !== undefined || singular !== lower || PLURAL_ONLY.has(lower);
  const gender = FEMALE.has(singular) ? 'female' : MALE.has(singular) ? 'male' : null;
  const listed = isListed(singular) || PLURAL_ONLY.has(lower);
  return { kind: kindOf(singular, lower, plural), singular, plural, gender, guessed: !listed };
}

/** Whether a noun says of what country, party or faith somebody is. */
export function isOfPeople({ singular }: Noun): boolean {
  return PEOPLES.has(singular);
}

/** Whether a word is written with a capital only where it begins a sentence. */
export function isCommonNoun(lower: string): boolean {
  const { kind, singular } = nounOf(lower);
  return kind !== 'thing' && !PEOPLES.has(singular);
}

function kindOf(singular: string, lower: string, plural: boolean): NounKind {
  if (PLURAL_ONLY.has(lower)) return 'people';
  if (GROUPS.has(singular)) return 'group';
  if (DOCUMENTS.has(singular)) return 'document';
  const human = isListed(singular) || (AGENT_ENDING.test(singular) && !NOT_AGENTS.has(singular));
  if (!human) return 'thing';
  return plural ? 'people' : 'person';
}

function isListed(singular: string): boolean {
  return (
    PERSONS.has(singular) || PEOPLES.has(singular) || FEMALE.has(singular) || MALE.has(singular)
  );
}

function singularOf(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !UNCHANGED.has(lower)) {
    return lower.slice(0, -1);
  }
  return lower;
}

const FEMALE = wordSet(`
  woman girl lady mother mom wife daughter sister aunt niece grandmother widow spokeswoman
  congresswoman chairwoman businesswoman policewoman saleswoman actress waitress heiress princess
  queen duchess nun girlfriend bride fiancee stepmother stepdaughter granddaughter assemblywoman
  councilwoman anchorwoman hostess landlady stewardess headmistress barmaid grandma mum bride stepsister
  fiancée abbess seamstress masseuse confidante schoolgirl godmother
`);
const MALE = wordSet(`
  man boy guy gentleman father dad husband son brother uncle nephew grandfather widower spokesman
  congressman chairman businessman policeman salesman fireman actor waiter prince king duke monk
  boyfriend bridegroom groom lad barman doorman headmaster schoolboy grandpa granddad abbot friar godfather
  stepbrother stepfather stepson grandson assemblyman councilman anchorman cameraman
  statesman
`);

/** Words for one person that no ending gives away. */
const PERSONS = wordSet(`
  surrogate elect local pal mate chum buddy insider onlooker bystander holidaymaker punter shopper diner official source expert analyst critic aide chief president chancellor premier minister secretary
  ambassador diplomat senator representative lawmaker legislator mayor governor sheriff deputy judge
  justice attorney lawyer counsel prosecutor general colonel major captain sergeant commander lieutenant corporal brigadier constable superintendent admiral marshal
  soldier veteran officer detective agent spy guard resident citizen voter person people individual
  patient doctor nurse scientist scholar professor historian academic student teacher principal
  coach athlete player fan pastor priest bishop archbishop cardinal patriarch pontiff vicar chaplain dean curate deacon verger pope
  imam rabbi reverend monk friend neighbor juror docker skipper earl baron anaesthetist anesthetist
  flanker midfielder striker fullback full-back fly-half scrum-half goalkeeper quarterback
  neighbour colleague ally rival opponent foe adversary supporter advocate activist campaigner
  volunteer operative strategist pollster consultant adviser advisor spokesperson chair chairperson
  head leader boss director executive ceo founder entrepreneur billionaire millionaire mogul tycoon
  magnate investor banker trader economist journalist reporter correspondent editor columnist author
  writer novelist poet blogger host anchor pundit commentator moderator narrator announcer interviewer
  contributor celebrity star singer rapper comedian artist architect designer engineer developer
  contractor employee employer worker farmer miner driver pilot passenger customer client donor member
  participant attendee delegate candidate nominee contender incumbent frontrunner front-runner hopeful
  runner newcomer outsider insider politician politico statesperson conservative
  liberal progressive socialist communist independent nationalist populist moderate
  protester protestor demonstrator dissident rebel militant extremist terrorist suspect defendant
  plaintiff victim survivor witness bystander inmate prisoner detainee refugee immigrant migrant
  relative parent child kid baby teen teenager adult youth sibling cousin spouse partner twin
  neurosurgeon surgeon physician psychologist psychiatrist therapist pharmacist researcher inspector
  investigator auditor whistleblower negotiator envoy mediator lobbyist organizer organiser manager
  landlord tenant user heavyweight insider guy someone somebody anyone anybody owner operator observer onlooker biographer predecessor successor emissary native
      tycoon heir president-elect vice-president
  surrogate questioner widower
  clerk cop chef cook barista nanny au-pair midwife medic paramedic vet veterinarian accountant actuary
  magistrate bailiff paralegal notary usher steward consul attaché attache monarch provost rector registrar pupil
  graduate undergraduate postgraduate sophomore freshman trainee apprentice intern schoolchild classmate
  roommate housemate flatmate teammate crewmate shipmate inmate referee umpire jockey goalie winger rookie
  champion medalist medallist olympian playwright copilot co-pilot astronaut cosmonaut cabbie chauffeur deckhand
  sailor stoker merchant shopper grocer newsagent fishmonger trawlerman guest patron passerby passer-by
  exile insurgent recruit conscript fugitive convict thief burglar pickpocket addict lodger homeowner
  bureaucrat technocrat informant lifeguard warden concierge publican restaurateur barmaid barman doorman mechanic
  locksmith blacksmith goldsmith seamstress stonemason bricklayer carpenter shepherd gamekeeper groundskeeper masseur masseuse orphan infant
  newlywed bride groom lad cleric mullah ayatollah sheikh guru abbot abbess friar cantor missionary pilgrim
  acolyte protégé protege confidant confidante loyalist fiancé fiance grandparent godfather godmother grandma grandpa mum
  cofounder co-founder co-owner co-author vice-chairman vice-chair secretary-general attorney-general
  undersecretary rapporteur comptroller ombudsman chaperone emcee mp mep msp gp cfo coo cto vp dj
  signatory appointee trustee retiree evacuee interviewee honoree absentee addressee devotee
  aficionado maverick firebrand hawk dove veep speaker treasurer
`);

/** Members of parties, peoples and faiths: persons whose nouns keep their capital. */
const PEOPLES = wordSet(`
  republican democrat libertarian american russian ukrainian european briton german italian israeli
  iranian iraqi palestinian syrian canadian mexican indian pakistani afghan chinese japanese african
  dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman welshman
  welshwoman scotsman scotswoman spaniard norwegian belgian austrian swiss
  czech slovak slovenian croatian croat serb bosnian macedonian bulgarian romanian hungarian greek
  portuguese brazilian argentine argentinian chilean colombian peruvian venezuelan cuban jamaican
  australian kenyan nigerian ghanaian ethiopian moroccan algerian tunisian egyptian ugandan zimbabwean
  senegalese ivorian cameroonian korean vietnamese thai filipino indonesian malaysian singaporean
  icelander estonian latvian lithuanian belarusian georgian armenian kazakh uzbek saudi emirati
  lebanese jordanian
  asian latino hispanic muslim christian jew catholic evangelical
`);

/** Words for many acting as one. */
const GROUPS = wordSet(`
  government administration ministry department agency bureau commission committee council board
  panel court tribunal parliament congress senate house legislature assembly cabinet office service
  force army navy military police party campaign team union federation association organization
  organisation institution institute foundation charity church company firm corporation business
  bank fund manufacturer maker airline carrier retailer network channel station broadcaster outlet
  newspaper paper magazine publication tabloid daily weekly website site blog media press agency
  university college school group coalition alliance movement community public crowd audience
  delegation mission embassy consulate country nation state city town county kingdom regime junta
  militia gang family staff crew faction caucus bloc jury majority minority opposition camp
  couple duo trio pair quartet band choir orchestra troupe squad brigade battalion regiment taskforce collective cooperative co-op guild consortium
  conglomerate insurer lender automaker carmaker drugmaker chipmaker planemaker toymaker steelmaker brewery
  utility arm wing branch division unit housebuilder shipbuilder wholesaler clinic pharmacy diocese archdiocese synod
  establishment leadership hospital league club society network startup subsidiary watchdog think-tank
  tank exchange regulator kremlin authority
`);

/** Words for what is written or shown, and so only quoted from. */
const DOCUMENTS = wordSet(`
  report study survey poll statement letter email e-mail memo memorandum document record filing
  complaint lawsuit suit indictment affidavit brief ruling decision opinion order law bill resolution
  treaty agreement article story column editorial op-ed piece essay book memoir biography novel post
  tweet message text caption headline transcript recording video clip footage ad advertisement
  commercial spot flier flyer leaflet brochure sign poster banner placard song lyric speech
  testimony note diary blog page site website account review analysis audit assessment census data
  figure statistic result finding release communique declaration manifesto platform petition
  dossier bulletin charter pamphlet voicemail screenshot preface foreword obituary documentary
  subpoena warrant contract dispatch summary draft plan proposal policy rule regulation guideline
  constitution amendment notice questionnaire chart graphic map photo
`);

const PLURAL_ONLY = wordSet(
  'people police authorities folks others many some several both few most',
);

/** Nouns of agents in "er", "or", "ist", "ian", "man", "woman". */
const AGENT_ENDING = /(?:[a-z]{3}(?:er|or|ist|ian|eer)|man|woman|person|maker|goer)$/;
const NOT_AGENTS = wordSet(`
  matter number order power water paper letter center centre chapter corner cover danger dinner
  effort error factor favor favour fear fever figure finger flavor flower gender hammer holder honor
  hour humor humour labor labour ladder layer lever liver manner meter mirror monitor motor offer
  odor other outer peer poster prayer proper quarter rather register remainder reminder river rumor
  rumour shelter shoulder silver sister summer surrender tenor terror theater theatre thunder timber
  tower transfer tumor user-agent vapor vector weather whether winter wonder border bumper buffer
  computer counter door floor answer behavior behaviour harbor harbour major mayor minor mother
  father brother after under over ever never however consider disorder disaster endeavor folder
  freezer laser latter newsletter parlor pepper printer processor radar roller rubber sector sensor
  server slaughter spider sticker sweater temper trailer trigger tractor twitter chamber member-state
  explainer primer ticker teaser thriller tracker disclaimer checker trailer retainer
  human german roman ottoman semen specimen acumen omen
`);

const UNCHANGED = wordSet(
  'news politics series species economics physics mathematics gas bus lens',
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['congressmen', 'congressman'],
  ['congresswomen', 'congresswoman'],
  ['businessmen', 'businessman'],
  ['businesswomen', 'businesswoman'],
  ['policemen', 'policeman'],
  ['wives', 'wife'],
  ['media', 'media'],
  ['data', 'data'],
  ['attorneys', 'attorney'],
]);
