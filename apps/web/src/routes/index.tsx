import { Container, Text, Title } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/')({ component: FirstPage });

function FirstPage() {
  return (
    <Container component="main" size="sm" py="xl">
      <Title order={1}>Standpoint</Title>
      <Text mt="sm">Who wants what in a negotiation, since when, and on whose word.</Text>
    </Container>
  );
}
