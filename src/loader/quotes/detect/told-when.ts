/** Sources of patterns that tell where or when somebody said it; each ends with a space. */

/** "On a call", "during the long debate". */
export const PLACE = "(?:[oi]n|at|during|by|through|via)\\s(?:[\\p{L}’'-]+\\s){1,4}";
/** "Yesterday", "late last night", "earlier this week". */
export const TIME =
  '(?:(?:yesterday|today|tonight|earlier|later|recently|again|this|last|late|early|\\p{Lu}\\p{Ll}+day|day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)\\s){1,4}';
