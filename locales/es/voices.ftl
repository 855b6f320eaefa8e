# Relatos breves en primera persona: quién habla.
role-midwife = Una partera
