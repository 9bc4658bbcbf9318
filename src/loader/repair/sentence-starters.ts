/** Words that begin a sentence and no name. */
export const STARTER =
  /^(?:I|Im|Ive|Id|You|Youre|He|Hes|She|Shes|It|Its|We|Were|Weve|They|Theyre|The|A|An|This|That|These|Those|There|Theres|My|His|Her|Our|Their|In|On|At|As|If|But|And|So|For|From|With|By|To|Of|No|Not|When|While|What|Who|Why|How|Where|Just|Only|Maybe|Most|Mostly|Some|All|After|Before|During|Since|Because|Although|Though|Is|Are|Was|Do|Does|Did|Can|Will|Would|Should|Could|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\b/;
