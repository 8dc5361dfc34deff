/** The activities of a checklist, by the codes of its file. */
export const activities = [
  { code: 'inspection', text: 'inspection' },
  { code: 'patrol', text: 'patrol' },
  { code: 'self-check', text: 'selfCheck' },
  { code: 'user-check', text: 'userCheck' },
  { code: 'delivery-check', text: 'deliveryCheck' },
] as const;
