import { addTexts } from '../add-texts';

export const account = {
  title: 'Your account',
  name: { title: 'Name', label: 'Your name', hint: 'It stands under what you record, in every workspace.', save: 'Change the name', saved: 'Your name is {{name}} now.' },
  password: {
    title: 'Password',
    current: 'Present password',
    next: 'New password',
    save: 'Change the password',
    hint: 'Every other device is signed out.',
    saved: 'The password is changed; every other device is signed out.',
  },
  sessions: {
    title: 'Where you are signed in',
    device: 'Device',
    unknownDevice: 'An unknown device',
    here: 'this one',
    address: 'Address',
    seen: 'Last seen',
    end: 'Sign out',
    endNamed: 'Sign out {{device}}, last seen {{at}}',
    useSignOut: 'This is where you are: sign out in the menu above.',
    endOthers: 'Sign out everywhere else',
    noOthers: 'You are signed in nowhere else.',
    ended: 'Signed out everywhere else.',
  },
  hints: {
    title: 'Hints',
    dismissed_zero: 'You have dismissed no hint.',
    dismissed_one: 'You have dismissed {{count}} hint.',
    dismissed_other: 'You have dismissed {{count}} hints.',
    show: 'Show all hints again',
    shown: 'All hints are shown again.',
  },
} as const;

addTexts({ account });
