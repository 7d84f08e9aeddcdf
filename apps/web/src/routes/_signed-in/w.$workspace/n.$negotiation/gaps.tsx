import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute(
  '/_signed-in/w/$workspace/n/$negotiation/gaps',
)({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/_signed-in/w/$workspace/n/$negotiation/gaps"!</div>
}
