/** Finds the line, counted from 1, of a place in `text`. CRLF, CR and LF end lines. */
export function lineFinder(text: string): (index: number) => number {
  const starts = lineStarts(text);
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const ends = code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
    if (ends) starts.push(at + 1);
  }
  return starts;
}

const LF = 10;
const CR = 13;
