import Story
