/**
 * Groups of features that often come together with the same key: their weights are added up once. A group
 * belongs to one kind of row.
 */
export const GROUP = {
  unitWords: 0,
  unitVoice: 1,
  unitCue: 2,
  startWords: 3,
  startBehind: 4,
  startPlace: 5,
  startAround: 6,
  startCue: 7,
  startLemma: 8,
  endWords: 9,
  endNext: 10,
  endCue: 11,
  pieceLength: 12,
  pieceOwnCue: 13,
  pieceLeftEnd: 14,
  pieceLeftVerb: 15,
  pieceInnerCue: 16,
  pieceManner: 17,
  pieceVoice: 18,
  pieceWords: 19,
  pieceShares: 20,
} as const;
