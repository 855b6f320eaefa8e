# De courts récits à la première personne : qui parle.
role-midwife = Une sage-femme
