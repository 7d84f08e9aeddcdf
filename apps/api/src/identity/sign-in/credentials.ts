import { requiredText } from '@standpoint/contracts/text';
import { z } from 'zod';

const email = z.email({ message: 'An e-mail address such as name@example.org.' }).max(254);
const password = z.string().refine((given) => given.length <= 128, {
  params: { code: 'password-too-long' },
  message: 'At most 128 characters.',
});
const newPassword = password.refine((given) => given.length >= 8, {
  params: { code: 'password-too-short' },
  message: 'At least 8 characters.',
});

export const SignUp = z.strictObject({ name: requiredText(80), email, password: newPassword });
export const SignIn = z.strictObject({ email, password, rememberMe: z.boolean().default(true) });
export const ChangePassword = z.strictObject({ currentPassword: password, newPassword });
export const RequestPasswordReset = z.strictObject({ email });
export const ResetPassword = z.strictObject({ token: z.string().min(1).max(200), newPassword });
