/** Handles that would read as the operator, the product, money's officers or a page of the site. */
export const reservedHandles: ReadonlySet<string> = new Set(
  `about abuse account accounts admin administrator ads all announcement announcements anonymous api app apps
  auth bank banking billing blog board bot calls card cards cash chat check checks code compliance contact
  council cookie cookies dashboard demo deposit deposits dev developer developers discover docs everyone
  everybody examiner explore faq feed feedback finance fraud guest harbourrow harbour health healthz help here
  home hostmaster imprint info instance invest invite ledger legal lending license licence loan loans local
  login logout mail mailbox mailer mailerdaemon market marketplace me media member members merchant messages
  messaging metrics mod moderation moderator moderators money name news newsletter noreply notfound
  notification notifications null nobody official operations operator operators pay payment payments payout
  payouts policy postmaster posts press privacy profile profiles readyz realtime receipts refund refunds
  register registration reserve reset root rules safety sale sales sandbox search secure security self service
  services session sessions settings shop shops signin signout signup site staff stats status stoa store
  support suspended sysadmin system tax team teller terms test timeline timelines treasury treasurer trust
  undefined update updates usenet user username users uucp verification verified verify wallet webmaster
  welcome wire www you yourself`.split(/\s+/),
)
