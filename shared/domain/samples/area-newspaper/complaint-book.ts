/**
 * The complaint book of 2026 and what came by letter, telephone and mail beside it, as the desk kept it: when, how, who,
 * what it is, what it is about, the words. Dated, by line; parted by upright strokes. All of it is made up.
 */
export const COMPLAINT_BOOK = `
2026-01-14 | Letter | One-off advertiser | complaint | Refund | I asked for my 84 euros back on 21 December. It is now the middle of January and I have received a form, but no money.
2026-01-20 | Counter | One-off advertiser | praise | Price enquiry | The lady at Market Street knew at once what I needed and did not sell me a larger box.
2026-01-22 | Counter | One-off advertiser | complaint | Refund form | The form asks for my booking number, my name, the amount and my account. You have all four in your computer.
2026-01-29 | Phone | One-off advertiser | complaint | Corrected price | Nobody told me that the list was old. I have the price in writing, from you, with your letterhead.
2026-02-03 | Phone | Regular advertiser | comment | Price enquiry | The price I was told by phone was lower than the one on my last bill. I was glad and asked twice.
2026-02-05 | Phone | Regular advertiser | complaint | Refund | Three weeks for a refund. When I owe the paper money I get a reminder after ten days.
2026-02-11 | Phone | One-off advertiser | complaint | Where it stands | I was put through three times. The last one said that it is with accounts. Accounts is where I had started.
2026-02-12 | Phone | One-off advertiser | praise | Print | The car was sold on Saturday before noon. Eleven calls.
2026-02-17 | Counter | Regular advertiser | suggestion | Refund | Give me a credit for the next issue and we both save the stamp.
2026-02-19 | E-mail | One-off advertiser | complaint | Refund | They took mine in three seconds at the counter. Giving it back has taken them twenty-three days so far.
2026-02-26 | E-mail | Regular advertiser | praise | Proof | The proof looked better than what I had sent in. Whoever does this in the studio, please thank them.
2026-03-04 | Counter | One-off advertiser | complaint | Refund | I was promised the money for last Thursday. Then somebody said that the bank run is on Thursdays, but mine had missed it.
2026-03-10 | Phone | Regular advertiser | praise | Price enquiry | They know me by name and they know my size. Two minutes and it is done.
2026-03-12 | Phone | One-off advertiser | complaint | Where it stands | “We will call you back this afternoon.” That was Monday. Today is Thursday.
2026-03-17 | Letter | Regular advertiser | complaint | Refund | My bookkeeper has the same 112 euros open for the second month. Please pay or tell me when.
2026-03-19 | Phone | Regular advertiser | complaint | Corrected price | I would have paid the new price, had they said so in spring and not after the advertisement was set.
2026-03-25 | Counter | Regular advertiser | complaint | Refund form | It came back because I had not filled in the invoice date. Of an invoice that you wrote.
2026-03-26 | E-mail | Agency | suggestion | Payment | Please offer agencies one statement a month in place of thirty invoices.
2026-03-31 | Web form | One-off advertiser | comment | Artwork | Which format do you want? The page speaks to printers, not to me.
2026-04-02 | Counter | One-off advertiser | praise | Payment | Paid with my card in a moment, receipt in my hand.
2026-04-08 | E-mail | One-off advertiser | complaint | Refund | The mistake was yours, you wrote so yourselves, and still I am the one who waits for the money.
2026-04-15 | Phone | Regular advertiser | complaint | Where it stands | Nobody can see where my form lies. How can a company not know on which desk a sheet of paper is?
2026-04-16 | E-mail | Agency | comment | Artwork | The portal takes one file at a time. For a campaign of nine that is an afternoon.
2026-04-21 | Phone | One-off advertiser | complaint | Corrected price | She read the new price out to me. When I asked why, she did not know. She was as surprised as I was.
2026-04-23 | Phone | One-off advertiser | complaint | Refund | I needed that money for the stall fee. In the end I borrowed it from my sister.
2026-04-28 | Counter | One-off advertiser | comment | Payment | I paid and then asked myself what exactly for. The receipt only says “small adv.”.
2026-04-29 | Counter | One-off advertiser | complaint | Refund form | I asked whether she could not simply give me the twelve euros from the till. She may not decide that, she said.
2026-05-05 | Web form |  | complaint |  | You sent me a bill that I had already paid, only higher. I do not understand it and I will not pay it.
2026-05-06 | E-mail | One-off advertiser | complaint | Where it stands | I have written three times to ask how far my refund is. I got three answers that my message was received.
2026-05-07 | Web form | One-off advertiser | suggestion | Where it stands | The parcel service shows me where my parcel is. Could you show me where my refund is?
2026-05-12 | Web form |  | complaint | Refund | Refund asked for on 20 April, paid on 11 May. For ninety euros. I am not a bank.
2026-05-14 | Letter | Regular advertiser | praise | Print | Beautifully printed, on the right-hand page, as I had asked.
2026-05-19 | E-mail | One-off advertiser | complaint | Quote | Page two of the quote says in tiny letters that prices may change. Then it is not a quote, it is a guess.
2026-05-21 | Counter | One-off advertiser | praise | Price enquiry | I had never placed an advertisement before. She wrote it with me, and it was better than mine.
2026-05-26 | Phone | Regular advertiser | comment | Corrected price | I understand that prices rise. I do not understand that your own people do not know it.
2026-05-28 | Letter | Regular advertiser | complaint | Refund | I would rather have had a credit for the next booking, but nobody asked what I wanted. So I have waited.
2026-06-03 | Phone | One-off advertiser | complaint | Where it stands | The young man was friendly and knew nothing. He is not to blame, he cannot see anything on his screen.
2026-06-04 | E-mail | One-off advertiser | praise | Proof | Proof the next morning, one correction by e-mail, done.
2026-06-09 | Letter | One-off advertiser | complaint | Corrected price | A second invoice, “amount due”, no word of explanation, for twice what we had agreed.
2026-06-10 | E-mail | One-off advertiser | complaint | Refund | The publisher is travelling and therefore I do not get my money. I read that twice before I believed it.
2026-06-16 | Letter | Regular advertiser | suggestion | Corrected price | Tell your regular clients in writing when a new list comes, a month before.
2026-06-17 | Letter | One-off advertiser | complaint | Refund form | I live forty minutes away. Why do I have to bring a sheet of paper to the counter in person?
2026-06-23 | Letter | One-off advertiser | complaint | Print | My clearance sale was on Saturday, the advertisement came on Monday, because of your discussion about the price.
2026-06-25 | Counter | One-off advertiser | complaint | Refund | Four signatures for my own money?
2026-06-30 | Letter | Regular advertiser | comment | Refund | I have told the traders' association about it. They had four of these already.
2026-07-02 | Counter | Regular advertiser | complaint | Where it stands | I came in on my lunch break to ask where it stands. The lady rang the editor's office and nobody picked up.
2026-07-07 | Phone | One-off advertiser | complaint | Told of payment | I found the money on my statement ten days after it was paid. Nobody had said a word.
2026-07-08 | Counter | One-off advertiser | suggestion | Refund form | Let the people at the counter decide up to a hundred euros. They know us.
2026-07-09 | Phone | Regular advertiser | complaint | Refund | It says three weeks on your website and you think that is a promise. It is an admission.
2026-07-14 | E-mail | One-off advertiser | comment | Quote | The quote came the same day. I was pleased then.
2026-07-15 | Counter | One-off advertiser | complaint | Refund form | At the counter I felt as if I had done something wrong. I only wanted back what I had paid too much.
2026-07-16 | Phone | Regular advertiser | praise | Price enquiry | Picked up at the second ring, on a Friday afternoon.
2026-07-21 | E-mail | Agency | praise | Artwork | The new portal takes my PDF without a word. Last winter I had to send every file twice.
2026-07-22 | Phone | One-off advertiser | complaint | Where it stands | If you do not have an answer, then say so. Do not promise me a call.
2026-07-28 | E-mail | Agency | complaint | Corrected price | My client has your invoice and I have your quote. They differ by 118 euros. What do I tell him?
2026-07-30 | E-mail | Agency | complaint | Refund | My client closed his books for the half-year without the refund. I had to explain it to him, not you.
2026-08-04 | Counter | One-off advertiser | complaint |  | First the friendly voice with the good price, then the other voice with the bad price. Which one is the newspaper?
2026-08-05 | Web form | One-off advertiser | comment | Artwork | Uploading was easy. Earlier this year it was not.
2026-08-06 | E-mail | Regular advertiser | complaint | Refund form | There are three lines for signatures on the form and it says that a fourth is needed. I laughed, but not for long.
2026-08-11 | E-mail | Regular advertiser | complaint | Quote | I have two quotes for the same size from the same week. They are not the same.
2026-08-12 | E-mail | Agency | suggestion | Quote | Put a date and an end date on every quote. Thirty days would do.
2026-08-13 | Letter | One-off advertiser | complaint | Refund | Enclosed is a copy of the form that I filled in on 16 July. Please let me know whether anybody has seen it.
2026-08-18 | Counter | Regular advertiser | praise | Payment | No queue at the cashier, and he still remembers that I want the invoice folded once.
2026-08-19 | Phone |  | complaint | Where it stands | Fourth call in two weeks. Every time I tell the whole story from the beginning.
2026-08-20 | E-mail | Agency | praise | Proof | Your studio found a mistake in the telephone number of my client. That would have been expensive.
2026-08-25 | Letter | Regular advertiser | complaint | Dispute | You say ten working days for an answer to a dispute. I wrote on 3 August and have heard nothing.
2026-08-26 | Phone | Agency | comment | Told of payment | I do not need a call when the money is paid. A line by e-mail would be enough.
2026-08-27 | Web form | One-off advertiser | complaint | Refund | Still no refund after 24 days. I have stopped calling, it costs me more than it brings.
2026-08-31 | Phone | One-off advertiser | suggestion | Told of payment | A text message on the day when it is paid, that is all I wish for.
2026-09-03 | Web form | One-off advertiser | complaint | Refund form | The form cannot be filled in on a telephone. I printed it at the library.
2026-09-08 | Phone | One-off advertiser | complaint | Corrected price | I was called on my day off to be told that I owe 64 euros more. Pay or it will not be printed.
2026-09-09 | Counter | One-off advertiser | comment |  | The price list in the window still has last year's date.
2026-09-10 | Counter | Regular advertiser | complaint | Refund | I have advertised with you for eleven years and now I stand here for the third time because of 56 euros.
2026-09-14 | Web form | One-off advertiser | suggestion | Price enquiry | A calculator on the website: size, day, price. I would not have to call at all.
2026-09-15 | Phone | One-off advertiser | comment | Where it stands | My neighbour told me to call on Wednesdays, because the publisher is in the house on Wednesdays.
2026-09-16 | E-mail | Agency | complaint | Where it stands | Please name one person whom I can ask about open refunds. At the moment I ask five.
2026-09-17 | Counter |  | praise | Price enquiry | Quick and kind, as always.
2026-09-22 | Letter | One-off advertiser | complaint | Dispute | The answer to my letter quotes the new list again. I know the new list by now. I asked about the quote that I was given.
2026-09-23 | E-mail | Regular advertiser | suggestion | Dispute | Whoever answers a dispute should be allowed to settle it.
2026-09-24 | Counter | Regular advertiser | praise | Print | Half the street had read it by nine in the morning.
2026-09-29 | Letter | Regular advertiser | complaint | Corrected price | The baker next door was quoted the old price too. We have compared our letters.
2026-09-30 | Phone | Regular advertiser | praise |  | When I complained, the lady at the Harbour counter listened to the end. She could not help me, but she listened.
2026-10-01 | Phone | One-off advertiser | complaint | Refund | Asked on 14 September, and today they tell me it goes out with the next bank run. Next week, then.
2026-10-02 | Counter | One-off advertiser | suggestion |  | Throw the old lists away. All of them, on one day.
2026-10-05 | E-mail | Regular advertiser | comment | Print | It ran on the day that was booked. That matters more to me than the colour.
2026-10-06 | Phone | One-off advertiser | complaint | Corrected price | If I write a wrong price on my shelf, I sell at that price. That is the law of the market here.
2026-10-07 | E-mail | One-off advertiser | praise | Proof | I liked that I could see it before it goes to print.
2026-10-08 | Phone | One-off advertiser | complaint | Where it stands | They told me that the publisher has it. Then that he does not. I think that it is lost.
2026-10-12 | Counter | One-off advertiser | complaint | Refund form | I brought everything and still had to come again, because the colleague who knows the form was off.
2026-10-13 | Letter | One-off advertiser | comment |  | I will ask twice next time, and then once more in writing.
2026-10-14 | E-mail | One-off advertiser | complaint | Refund | The refund has come, thank you, three weeks and two days later and 4 euros short. Do I now fill in the form again?
2026-10-15 | E-mail | Regular advertiser | complaint | Dispute | In spring my objection was settled in a week. This time it has been four, and the letter is not even signed.
2026-10-16 | E-mail | Agency | suggestion | Artwork | Let me send several files at once and see which booking each belongs to.
2026-10-19 | Web form |  | comment | Refund form | Filled in the form. Let us see.
2026-10-20 | E-mail | Regular advertiser | complaint |  | For the third time a letter from you that begins with “unfortunately”. Please put one person on this.
2026-10-21 | Phone | One-off advertiser | suggestion | Refund | Pay small amounts at once and check them afterwards. Who would cheat you for twelve euros?
`;
