import { MONTHS, WEEKDAYS } from '../../language/calendar.ts';
/**
 * Closed-class words: all that the model may know by their letters. Everything else it knows by its
 * part of speech, so that no name or topic can become a rule.
 */
export const CLOSED: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her
   hers herself it its itself they them their theirs themselves who whom whose which what that this
   these those there here one ones some any all both each every no none nobody nothing anyone anything
   everyone everything someone something other others another such same many much more most few less
   several a an the and or but nor so yet for if unless because since although though while when
   whenever where wherever whether why how than as like until till before after once lest of in on at
   by to from with without within into onto upon about against between among through during over under
   above below across along around behind beyond near off out up down toward towards despite per via
   be am is are was were been being do does did done doing have has had having will would shall should
   can could may might must ought not never ever n't nt 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m s re
   ve ll m just also too very really quite only even still already again now then always often
   sometimes maybe perhaps actually certainly probably well yes no yeah ok okay oh please thanks let lets
   instead rather however therefore thus meanwhile moreover further first second last next later
   earlier recently today yesterday tomorrow ${WEEKDAYS} ${MONTHS}`.split(/\s+/),
);

/** Marks that the model knows one by one. */
export const MARKS: ReadonlySet<string> = new Set([
  ...`.,;:?!()[]"'“”‘’-–—…/&$%#*`,
  '--',
  '...',
  "''",
]);

/** Nouns that stand for an act of saying or thinking: "a claim that", "his call for". */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  `accusation admission advice agreement allegation analysis announcement answer apology appeal
   approval argument assertion assessment assumption assurance attack attitude belief blame call
   caution charge chant claim comment commitment complaint concern conclusion condemnation confidence
   conviction critic criticism critique decision declaration defence defense demand denial
   denunciation description desire disagreement disapproval doubt endorsement estimate expectation
   explanation fear feeling finding forecast goal hint hope idea impression indication insistence
   insult intention invitation joke judgment judgement letter line message note notion objection
   opinion opponent opposition order perception plan pledge plea poll post praise prediction
   proclamation promise pronouncement proposal prospect question quote reaction recommendation refusal
   rejection remark reminder report reply request respect response revelation rumor rumour sense sign
   skepticism slogan speculation speech statement stance story study suggestion support supporter
   survey suspicion testimony text theory thought threat tweet understanding uncertainty view vow
   warning wish word worry advocate aim alarm anxiety applause approach backing boast campaign case
   concession consensus contention conversation credit cry debate disclosure discussion disdain distrust
   enthusiasm faith focus frustration impetus inclination interest interview issue lie look mention
   position positions praise preference promise proponent push rebuke reference regret remarks
   reservation resolution rhetoric ruling saying scrutiny sentiment silence skeptic swipe sympathy talk
   tribute trust urge view views vote wariness yearning`.split(/\s+/),
);

/** Adjectives that give somebody's mind: "is confident that", "was clear about". */
export const MOODS: ReadonlySet<string> = new Set(
  `afraid alarmed amazed angry annoyed anxious apprehensive ashamed astonished aware bullish certain clear
   cognizant comfortable committed complimentary concerned confident content convinced critical curious
   dedicated delighted determined disappointed dismissive disgusted dismayed displeased doubtful dubious
   eager ecstatic embarrassed enthusiastic excited explicit fearful fond frustrated furious glad grateful
   happy hesitant hopeful horrified hostile impressed inclined indifferent insistent intent interested keen
   leery livid mindful nervous noncommittal opposed optimistic outraged pessimistic pleased prepared proud
   puzzled ready reluctant resentful resigned sad scared sceptical shocked sick silent skeptical sorry
   supportive sure surprised suspicious sympathetic terrified thankful thrilled tired troubled unaware
   uncertain unclear unconvinced uneasy unequivocal unhappy unimpressed unsure upset vague vocal wary
   weary willing worried`.split(/\s+/),
);

export const FIRST_SINGULAR = new Set('i me my mine myself'.split(' '));
export const FIRST_PLURAL = new Set('we us our ours ourselves'.split(' '));
export const SECOND = new Set('you your yours yourself'.split(' '));
export const THIRD = new Set('he him his she her hers they them their'.split(' '));
export const MODALS = new Set('will would shall should can could may might must'.split(' '));
export const PAST = new Set('was were had did'.split(' '));
export const PRESENT = new Set('am is are has have do does'.split(' '));
export const CLIPPED = new Set(
  `n't nt 're 've 'll 'm ’re ’ve ’ll ’m re ve ll m dont cant wont didnt doesnt isnt arent wasnt werent
   wouldnt couldnt shouldnt havent hasnt hadnt aint im ive youre theyre thats theres whats lets youve
   theyve youll theyll gonna gotta wanna`.split(/\s+/),
);
export const SPOKEN = new Set(
  'well yes no yeah ok okay oh please thanks look listen so and but because maybe really very just absolutely totally honestly frankly obviously clearly basically actually'.split(
    ' ',
  ),
);
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that which who because while although though when where if unless until before after since as whether what how why'.split(
    ' ',
  ),
);
