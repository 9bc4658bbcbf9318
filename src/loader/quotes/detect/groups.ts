/** Groups of features that often come together with the same key: their weights are added up once. */
export const GROUP = {
  startWords: 0,
  startPlace: 1,
  startAround: 2,
  startCue: 3,
  endWords: 4,
  pieceLength: 5,
  pieceOwnCue: 6,
  pieceVoice: 7,
  pieceWords: 8,
  pieceShares: 9,
  pieceWhole: 10,
  pieceClauses: 11,
} as const;
