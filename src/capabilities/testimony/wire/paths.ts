/** Where the browser and the server meet. Nothing of a receipt stands in any of these. */
export const paths = {
  inbox: '/stories/inbox.json',
  stories: '/stories',
  thread: '/stories/receipt/thread',
  receiptMessages: '/stories/receipt/messages',
  receiptDeletion: '/stories/receipt/deletion',
  receiptExpiry: '/stories/receipt/expiry',
  receiptAttachment: (id: string): string => `/stories/receipt/attachments/${id}`,
  withdrawals: '/stories/withdrawals',
  assisted: '/organise/stories/assisted',
} as const
