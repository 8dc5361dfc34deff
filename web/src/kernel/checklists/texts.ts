import { defineTexts } from '../i18n';

// The server says the same.
export const texts = defineTexts('checklists-kernel', {
  notInOrder: ['不符合要求：{{ask}}', 'Not in order: {{ask}}'],
});
