/**
 * The mark, in a box of 48 (drawn part 8 to 40): a two-storey stoa in section. Two vaults that face opposite ways make
 * the S; the sun stands in the upper gallery.
 */
export const markPath =
  'M8 27V21A13 13 0 0 1 21 8H40V14.400H25.500A8.500 8.500 0 0 0 17 21H27A13 13 0 0 1 40 34V40H8V33.600H31A8.500 8.500 0 0 0 22.500 27Z'
export const sunPath = 'M28.400 21a4.600 4.600 0 0 1 9.200 0z'
