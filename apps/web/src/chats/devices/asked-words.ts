const askedCount = 3

/** Three places to ask for, in their order, none twice. */
export function chooseAsked(length: number, random: () => number = Math.random): number[] {
  const places = Array.from({ length }, (_, index) => index)
  const chosen = Array.from({ length: askedCount }, () => {
    const [place] = places.splice(Math.floor(random() * places.length), 1)
    return place!
  })
  return chosen.sort((a, b) => a - b)
}

/** Capitals and spaces of who types are no matter. */
export const isSameWord = (typed: string, word: string): boolean => typed.trim().toLowerCase() === word
