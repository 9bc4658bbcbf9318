/**
 * The closed classes of English: words that show what their neighbours are. Contractions stand
 * without their apostrophe too, since dumps lose it.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those my your his her its our their whose which what some any no',
    'every each either neither both all half such another other many much more most few fewer',
    'less least several enough own same one two three four five six seven eight nine ten first',
    'second third last next i you he she it we they me him us them mine yours hers ours theirs',
    'myself yourself himself herself itself ourselves themselves who whom someone anyone everyone',
    'nobody somebody anybody everybody nothing something anything everything one ones others',
    'be am is are was were been being have has had having do does did doing done will would shall',
    'should can could may might must ought need dare let lets get got gets getting going gonna',
    'of in on at to for from with by about against between into through during before after above',
    'below over under up down out off near since until till without within along across behind',
    'beyond but except despite toward towards upon among amid around per via like unlike as than',
    'and or nor so yet if unless because although though while whereas whether when where why how',
    'once not never ever always often sometimes usually still already just only even also too very',
    'quite rather really almost nearly perhaps maybe here there now then today tomorrow yesterday',
    'again back away well yes no ok please thus however therefore instead meanwhile else',
    'im ive id youre youve youll youd hes shes theyre theyve theyll weve wont cant dont doesnt',
    'didnt isnt arent wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt thats theres whats',
    'mr mrs ms dr sen rep gov u s',
  ].flatMap((line) => line.split(' ')),
);
