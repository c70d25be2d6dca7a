/**
 * What the consultant made of the complaint book so far: the first half of the year, and a few of the second that were
 * needed on the map. The number of the line; how it felt; ! or + where it is a critical incident; p where it is pinned;
 * what it is tagged with; after = the touch point, where the desk had said none.
 */
export const JUDGED_VOICES = `
1 -2 ! - waiting, promised date
2 2 + - staff
3 -1 . - paperwork
4 -2 ! p price change, not told
5 0 . - price change
6 -2 . - waiting
7 -2 ! - sent around
8 2 . - result
9 0 . - waiting, choice
10 -2 ! p waiting
11 2 + - studio
12 -2 ! - promised date, bank run
13 2 + p staff
14 -2 ! p word not kept
15 -1 . - waiting
16 -1 . - price change, not told
17 -1 . - paperwork
18 0 . - statement
19 -1 . - format
20 1 . - quick
21 -2 . - waiting, whose mistake
22 -1 . - nobody knows
23 -1 . - portal
24 -1 ! - not told
25 -2 ! - waiting
26 0 . - receipt
27 -2 ! - may not decide
28 -2 . - second bill =being-told
29 -1 . - nobody knows
30 0 . p nobody knows
31 -2 . - waiting
32 2 + - result
33 -1 . - small print
34 2 + - staff
35 -1 . - not told
36 -1 . - waiting, choice
37 -1 . - nobody knows
38 2 . - studio, quick
39 -2 ! - second bill
40 -2 ! - signatures, waiting
41 0 . - not told
42 -1 . - paperwork
43 -2 ! - late in print
44 -2 ! p signatures
45 -2 . - told others
54 -1 . - word not kept
55 -2 ! p price change
57 -2 . - price change =being-told
65 2 + - studio
`;
