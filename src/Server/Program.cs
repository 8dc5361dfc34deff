using Anran.Server.Commands;

return await CommandLine.Run(args, Console.Out, Console.Error);
