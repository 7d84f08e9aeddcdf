import { addTexts } from '../add-texts';

export const views = {
  title: 'Saved views',
  what: 'A view is this page as it is arranged now, under a name: day, evidence, parties and issues in their order, sorting and pins.',
  none: 'No view yet. Save the page as it is, such as “Core issues, principals only”.',
  mine: 'Mine',
  shared: 'Shared with everyone here',
  by: 'by {{owner}}',
  isDefault: 'The page opens on it',
  isOpen: 'Open now',
  changed: 'Changed since it was saved',
  save: 'Save',
  saveAs: 'Save as…',
  revert: 'Revert',
  name: 'Name',
  nameExample: 'Such as: Core issues',
  audience: { private: 'Only me', shared: 'Everyone here', default: 'Everyone, and the page opens on it' },
  audienceLabel: 'Who sees it',
  onlyReviewers: 'Ask a reviewer or an admin: everyone’s page would open on it.',
  edit: 'Edit {{name}}',
  remove: 'Remove {{name}}',
  removeSure: 'Remove it',
  removeText: 'The view “{{name}}” leaves the list. What it shows stays untouched.',
  keep: 'Keep it',
  saved: 'View saved.',
  removed: 'View removed.',
  notYours: 'This view is {{owner}}’s. Save it under another name.',
} as const;

addTexts({ views });
