import '../../../i18n/en/door';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../../ui/failure';
import { SessionError } from './session.mutation';

const WORDS = {
  'too-many-requests': 'door.tooMany',
  'password-too-short': 'door.passwordTooShort',
  'password-too-long': 'door.passwordTooLong',
  'link-unusable': 'door.reset.unusable',
  'invalid-password': 'door.wrongCurrent',
} as const;

/** What to tell of a refusal; `otherwise` where it has no words of its own. */
export function useRefusalText(otherwise: 'door.wrongCredentials' | 'door.signUpRefused' | 'door.refused'): (error: unknown) => string {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (error) => {
    if (!(error instanceof SessionError)) return failureText(error);
    const isSignIn = otherwise === 'door.wrongCredentials';
    // The same words whether the e-mail or the password is wrong: nobody learns who has an account.
    const known = isSignIn && error.code !== 'too-many-requests' ? undefined : WORDS[error.code as keyof typeof WORDS];
    return t(known ?? otherwise);
  };
}
