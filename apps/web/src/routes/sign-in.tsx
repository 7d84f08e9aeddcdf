import { createFileRoute } from '@tanstack/react-router';
import { Entrance } from '../features/identity/door/entrance';
import { returnSearch } from '../lib/return-address';

export const Route = createFileRoute('/sign-in')({ validateSearch: returnSearch, component: SignIn });

function SignIn() {
  return <Entrance purpose="sign-in" search={Route.useSearch()} />;
}
